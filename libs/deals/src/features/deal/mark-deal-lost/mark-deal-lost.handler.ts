import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { MarkDealLost } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class MarkDealLostCommand extends BusCommand<
  Pick<MarkDealLost['data'], 'dealId' | 'lostOn' | 'reason'>,
  RefusalsOf<MarkDealLost>,
  Deal
> {}

@CommandHandler(MarkDealLostCommand)
export class MarkDealLostHandler implements ICommandHandler<MarkDealLostCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data, meta }: MarkDealLostCommand): Promise<Outcome<RefusalsOf<MarkDealLost>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const act = await this.around.act(deal, meta);
    const command = { ...data, act };
    return this.runner.run(dealDecider, data.dealId, { type: 'MarkDealLost', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
