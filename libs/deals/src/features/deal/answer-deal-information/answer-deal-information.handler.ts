import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { AnswerDealInformation } from '../../../domain/deal/deal.commands';
import { DealDesk } from '../../../deal-desk';

export class AnswerDealInformationCommand extends BusCommand<
  Pick<AnswerDealInformation['data'], 'dealId' | 'answer'>,
  RefusalsOf<AnswerDealInformation>,
  Deal
> {}

export const AnswerDealInformationHandler = answeredBy(
  AnswerDealInformationCommand,
  DealDesk,
  (desk, asked, meta) =>
    desk.run('AnswerDealInformation', asked, meta, ({ inForce }) => ({
      calendar: {
        timeZone: inForce?.definition.calendar.timeZone.value ?? 'UTC',
        holidays: inForce?.definition.calendar.holidays.value ?? [],
      },
    })),
);
