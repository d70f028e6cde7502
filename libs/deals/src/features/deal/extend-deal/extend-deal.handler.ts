import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings, protectionTermsOf } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { DecideDealExtension } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class ExtendDealCommand extends BusCommand<
  Pick<DecideDealExtension['data'], 'dealId' | 'granted' | 'text'>,
  RefusalsOf<DecideDealExtension>,
  Deal
> {}

@CommandHandler(ExtendDealCommand)
export class ExtendDealHandler implements ICommandHandler<ExtendDealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data, meta }: ExtendDealCommand): Promise<Outcome<RefusalsOf<DecideDealExtension>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const terms =
      inForce === undefined
        ? null
        : {
            ...protectionTermsOf(inForce.definition),
            extensionDays: inForce.definition.deal.extensionDays.value,
          };
    const command = { ...data, terms, act: { ...actOf(meta), on } };
    return this.runner.run(dealDecider, data.dealId, { type: 'DecideDealExtension', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
