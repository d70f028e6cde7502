import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { RequestDealExtension } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RequestDealExtensionCommand extends BusCommand<
  Pick<RequestDealExtension['data'], 'dealId' | 'evidence'>,
  RefusalsOf<RequestDealExtension>,
  Deal
> {}

@CommandHandler(RequestDealExtensionCommand)
export class RequestDealExtensionHandler implements ICommandHandler<RequestDealExtensionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({
    data,
    meta,
  }: RequestDealExtensionCommand): Promise<Outcome<RefusalsOf<RequestDealExtension>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const extensionsMax = inForce?.definition.deal.extensionsMax.value ?? 0;
    const command = { ...data, extensionsMax, act: { ...actOf(meta), on } };
    return this.runner.run(dealDecider, data.dealId, { type: 'RequestDealExtension', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
