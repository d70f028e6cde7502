import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealPast } from '../../../deal-past';
import { DealSurroundings } from '../../../deal-surroundings';
import type { Deal } from '../../../domain/deal/deal';
import type { ApproveDealCorrection } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

type Code = RefusalsOf<ApproveDealCorrection>;

export class ApproveDealCorrectionCommand extends BusCommand<
  Readonly<{ dealId: string; correctionId: string }>,
  Code,
  Deal
> {}

@CommandHandler(ApproveDealCorrectionCommand)
export class ApproveDealCorrectionHandler implements ICommandHandler<ApproveDealCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly past: DealPast,
  ) {}

  async execute({
    data: { dealId, correctionId },
    meta,
  }: ApproveDealCorrectionCommand): Promise<Outcome<Code, Deal>> {
    const deal = await this.around.deal(dealId);
    if (deal === undefined) return refused(notFound());
    const act = await this.around.act(deal, meta);
    const found = deal.corrections.find((correction) => correction.correctionId === correctionId);
    const fact = found?.status === 'prepared' ? found.fact : undefined;
    const quote = fact?.kind === 'closed' ? await this.past.quoteNow(fact.quoteId) : null;
    // As it is now: what is approved is what will be posted.
    const effects = fact === undefined ? [] : await this.past.effectsOf(deal, fact, act);
    const data = { dealId, correctionId, quote, effects, act };
    return this.runner.run(dealDecider, dealId, { type: 'ApproveDealCorrection', data }, meta, {
      visible: anyone,
    });
  }
}
