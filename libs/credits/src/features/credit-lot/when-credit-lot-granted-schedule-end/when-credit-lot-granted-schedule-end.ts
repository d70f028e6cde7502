import type { DomainCommand } from '@channel/kernel';
import { automation, reminders } from '@channel/runtime';
import type {
  CreditLotGranted,
  OperationalReviewsScheduled,
  ReviewDue,
  ServiceManagerNamed,
} from '../../../domain/credit-lot/credit-lot.events';
import {
  ExpireCreditLotCommand,
  NoteCreditLotEndingCommand,
  NoteReviewAheadCommand,
} from './credit-lot-deadlines.handler';

type Note = DomainCommand<'NoteCreditLotEnding', Readonly<{ lotId: string; on: string }>>;
type Review = DomainCommand<
  'NoteReviewAhead',
  Readonly<{ lotId: string; dueOn: string; dueAt: string; on: string }>
>;
type Expire = DomainCommand<'ExpireCreditLot', Readonly<{ lotId: string }>>;

const beforeReviews = (lotId: string, reviews: readonly ReviewDue[]) =>
  reviews.flatMap(({ dueOn, dueAt, notices }) =>
    reminders(notices, dueAt, ({ on }) => ({
      deadlineId: `${lotId}/review-${dueOn}/${on}`,
      command: { type: 'NoteReviewAhead', data: { lotId, dueOn, dueAt, on } } as const,
    })),
  );

/** The clocks of a lot: the days on which its owner is told, those before its reviews, and its end. */
export const whenCreditLotGrantedScheduleEnd = automation<
  CreditLotGranted | ServiceManagerNamed | OperationalReviewsScheduled,
  Note | Review | Expire
>({
  name: 'credits.when-credit-lot-granted-schedule-end',
  streams: ['creditLot-'],
  on: {
    CreditLotGranted: ({ lotId, notices, reviews = [], expiresAt }) => [
      ...reminders(notices, expiresAt, ({ on }) => ({
        deadlineId: `${lotId}/${on}`,
        command: { type: 'NoteCreditLotEnding', data: { lotId, on } } as const,
      })),
      ...beforeReviews(lotId, reviews),
      {
        ...{ do: 'schedule', deadlineId: `${lotId}/end`, dueAt: expiresAt },
        command: { type: 'ExpireCreditLot', data: { lotId } },
      },
    ],
    ServiceManagerNamed: ({ lotId, reviews = [] }) => beforeReviews(lotId, reviews),
    OperationalReviewsScheduled: ({ lotId, reviews }) => beforeReviews(lotId, reviews),
  },
  dispatch: {
    NoteCreditLotEnding: (data, meta) => new NoteCreditLotEndingCommand(data, meta),
    NoteReviewAhead: (data, meta) => new NoteReviewAheadCommand(data, meta),
    ExpireCreditLot: (data, meta) => new ExpireCreditLotCommand(data, meta),
  },
});
