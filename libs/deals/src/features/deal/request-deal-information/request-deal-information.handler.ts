import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { RequestDealInformation } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class RequestDealInformationCommand extends BusCommand<
  Pick<RequestDealInformation['data'], 'dealId' | 'question'>,
  RefusalsOf<RequestDealInformation>,
  Deal
> {}

export const RequestDealInformationHandler = answeredBy(
  RequestDealInformationCommand,
  DealDesk,
  (desk, asked, meta) =>
    desk.run('RequestDealInformation', asked, meta, ({ inForce }) => ({
      answerClock:
        inForce === undefined
          ? null
          : {
              businessDays: inForce.definition.deal.answerBusinessDays.value,
              timeZone: inForce.definition.calendar.timeZone.value,
              holidays: inForce.definition.calendar.holidays.value,
            },
    })),
);
