import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealPast } from '../../../deal-past';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { MarkDealWon } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class MarkDealWonCommand extends BusCommand<
  Pick<MarkDealWon['data'], 'dealId' | 'wonOn'>,
  RefusalsOf<MarkDealWon>,
  Deal
> {}

@CommandHandler(MarkDealWonCommand)
export class MarkDealWonHandler implements ICommandHandler<MarkDealWonCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly past: DealPast,
  ) {}

  async execute({ data, meta }: MarkDealWonCommand): Promise<Outcome<RefusalsOf<MarkDealWon>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const act = await this.around.act(deal, meta);
    const moves = await this.past.moves(deal, { kind: 'won', wonOn: data.wonOn }, act);
    const command = { ...data, moves, act };
    return this.runner.run(dealDecider, data.dealId, { type: 'MarkDealWon', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
