import type { DomainCommand } from '@channel/kernel';
import { automation, reminders } from '@channel/runtime';
import type { CreditLotGranted } from '../../../domain/credit-lot/credit-lot.events';
import { ExpireCreditLotCommand, NoteCreditLotEndingCommand } from './credit-lot-deadlines.handler';

type Note = DomainCommand<'NoteCreditLotEnding', Readonly<{ lotId: string; on: string }>>;
type Expire = DomainCommand<'ExpireCreditLot', Readonly<{ lotId: string }>>;

/** The clocks of a lot: the days on which its owner is told, and its end. */
export const whenCreditLotGrantedScheduleEnd = automation<CreditLotGranted, Note | Expire>({
  name: 'credits.when-credit-lot-granted-schedule-end',
  streams: ['creditLot-'],
  on: {
    CreditLotGranted: ({ lotId, notices, expiresAt }) => [
      ...reminders(notices, expiresAt, ({ on }) => ({
        deadlineId: `${lotId}/${on}`,
        command: { type: 'NoteCreditLotEnding', data: { lotId, on } } as const,
      })),
      {
        ...{ do: 'schedule', deadlineId: `${lotId}/end`, dueAt: expiresAt },
        command: { type: 'ExpireCreditLot', data: { lotId } },
      },
    ],
  },
  dispatch: {
    NoteCreditLotEnding: (data, meta) => new NoteCreditLotEndingCommand(data, meta),
    ExpireCreditLot: (data, meta) => new ExpireCreditLotCommand(data, meta),
  },
});
