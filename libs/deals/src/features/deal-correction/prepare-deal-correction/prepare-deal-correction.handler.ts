import { apiId } from '@channel/event-store';
import { refuse, type RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealPast } from '../../../deal-past';
import { DealSurroundings } from '../../../deal-surroundings';
import type { Deal, RegisteredDeal } from '../../../domain/deal/deal';
import type { PrepareDealCorrection, QuoteNow } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import type { DealTypeName, PastDealFact } from '../../../domain/deal/deal.events';

/** What is absent of an order stays as it was recorded. */
export type AskedFact =
  | Readonly<{ kind: 'won'; wonOn: string }>
  | Readonly<{ kind: 'closed'; closedOn: string; orderNumber?: string; quoteId?: string }>
  | Readonly<{ kind: 'deal-type'; dealType: DealTypeName }>;
type Code = RefusalsOf<PrepareDealCorrection> | 'VERSION_NOT_IN_FORCE';

export class PrepareDealCorrectionCommand extends BusCommand<
  Readonly<{ dealId: string; fact: AskedFact; reason: string; evidence: string }>,
  Code,
  Deal
> {}

@CommandHandler(PrepareDealCorrectionCommand)
export class PrepareDealCorrectionHandler implements ICommandHandler<PrepareDealCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly past: DealPast,
  ) {}

  async execute({ data, meta }: PrepareDealCorrectionCommand): Promise<Outcome<Code, Deal>> {
    const { dealId, reason, evidence } = data;
    const deal = await this.around.deal(dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    if (inForce === undefined)
      return refused(refuse('VERSION_NOT_IN_FORCE', `No version of ${deal.programmeId} is in force today.`));
    const act = { ...actOf(meta), on };
    const { fact, quote } = await this.factOf(data.fact, deal);
    const command = {
      ...{ dealId, correctionId: apiId('dcor', meta.commandId), fact, quote, reason, evidence, act },
      effects: await this.past.effectsOf(deal, fact, act),
      lookbackDays: inForce.definition.correction.lookbackDays.value,
    };
    return this.runner.run(dealDecider, dealId, { type: 'PrepareDealCorrection', data: command }, meta, {
      visible: anyone,
    });
  }

  private async factOf(
    asked: AskedFact,
    { closure }: RegisteredDeal,
  ): Promise<Readonly<{ fact: PastDealFact; quote: QuoteNow | null }>> {
    if (asked.kind !== 'closed') return { fact: asked, quote: null };
    const order = closure?.code === 'converted' ? closure : undefined;
    const orderNumber = asked.orderNumber ?? order?.orderNumber ?? '';
    const quoteId = asked.quoteId ?? order?.quoteId ?? '';
    const quote = await this.past.quoteNow(quoteId);
    return { fact: { ...asked, orderNumber, quoteId, bomId: quote?.bomId ?? '' }, quote };
  }
}
