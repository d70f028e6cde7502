import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Deal } from '../../../domain/deal/deal';
import type { AnswerDealInformation } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';

export class AnswerDealInformationCommand extends BusCommand<
  Readonly<{ dealId: string; answer: string }>,
  RefusalsOf<AnswerDealInformation>,
  Deal
> {}

@CommandHandler(AnswerDealInformationCommand)
export class AnswerDealInformationHandler implements ICommandHandler<AnswerDealInformationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({
    data,
    meta,
  }: AnswerDealInformationCommand): Promise<Outcome<RefusalsOf<AnswerDealInformation>, Deal>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined) return refused(notFound());
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const calendar = {
      timeZone: inForce?.definition.calendar.timeZone.value ?? 'UTC',
      holidays: inForce?.definition.calendar.holidays.value ?? [],
    };
    const command = { ...data, act: { ...actOf(meta), on }, calendar };
    return this.runner.run(dealDecider, data.dealId, { type: 'AnswerDealInformation', data: command }, meta, {
      visible: dealVisibleTo(meta.actor.orgId),
    });
  }
}
