import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { RequestDealInformation } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class RequestDealInformationCommand extends BusCommand<
  Pick<RequestDealInformation['data'], 'dealId' | 'question'>,
  RefusalsOf<RequestDealInformation>,
  Deal
> {}

@CommandHandler(RequestDealInformationCommand)
export class RequestDealInformationHandler implements ICommandHandler<RequestDealInformationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({
    data,
    meta,
  }: RequestDealInformationCommand): Promise<Outcome<RefusalsOf<RequestDealInformation>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const answerClock =
      inForce === undefined
        ? null
        : {
            businessDays: inForce.definition.deal.answerBusinessDays.value,
            timeZone: inForce.definition.calendar.timeZone.value,
            holidays: inForce.definition.calendar.holidays.value,
          };
    const command = { ...data, act: { ...actOf(meta), on }, answerClock };
    return this.runner.run(
      dealDecider,
      data.dealId,
      { type: 'RequestDealInformation', data: command },
      meta,
      {
        visible: dealVisibleTo(meta.actor.orgId),
      },
    );
  }
}
