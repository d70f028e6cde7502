import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealPast } from '../../../deal-past';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { CloseDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class CloseDealCommand extends BusCommand<
  Pick<CloseDeal['data'], 'dealId' | 'orderNumber' | 'closedOn' | 'quoteId'>,
  RefusalsOf<CloseDeal>,
  Deal
> {}

@CommandHandler(CloseDealCommand)
export class CloseDealHandler implements ICommandHandler<CloseDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly past: DealPast,
  ) {}

  async execute({ data, meta }: CloseDealCommand): Promise<Outcome<RefusalsOf<CloseDeal>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const quote = await this.past.quoteNow(data.quoteId);
    const act = await this.around.act(deal, meta);
    const { orderNumber, closedOn, quoteId } = data;
    const order = { kind: 'closed', orderNumber, closedOn, quoteId, bomId: quote?.bomId ?? '' } as const;
    const moves = quote === null ? [] : await this.past.moves(deal, order, act);
    const command = { ...data, quote, moves, act };
    return this.runner.run(dealDecider, data.dealId, { type: 'CloseDeal', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
