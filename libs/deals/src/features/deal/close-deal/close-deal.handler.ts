import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { CloseDeal } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import { isDrafted } from '../../../domain/quote/quote';

export class CloseDealCommand extends Command<Outcome<RefusalsOf<CloseDeal>, Deal>> {
  constructor(
    readonly data: Pick<CloseDeal['data'], 'dealId' | 'orderNumber' | 'closedOn' | 'quoteId'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(CloseDealCommand)
export class CloseDealHandler implements ICommandHandler<CloseDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data, meta }: CloseDealCommand): Promise<Outcome<RefusalsOf<CloseDeal>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { state } = await this.around.loadQuote(data.quoteId);
    const quote = isDrafted(state)
      ? { status: state.status, dealId: state.dealId, partnerId: state.partnerId, bomId: state.bomId }
      : null;
    const act = await this.around.act(deal, meta);
    const command = { ...data, quote, act };
    return this.runner.run(dealDecider, data.dealId, { type: 'CloseDeal', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
