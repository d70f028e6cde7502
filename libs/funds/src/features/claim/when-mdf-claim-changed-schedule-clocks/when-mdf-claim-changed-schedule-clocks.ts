import type { DomainCommand } from '@channel/kernel';
import { automation, reminders, type Reaction } from '@channel/runtime';
import type {
  MdfClaimDisputeAccepted,
  MdfClaimQuestionAnswered,
  MdfClaimQuestionAsked,
  MdfClaimSubmitted,
} from '../../../domain/claim/claim.events';
import {
  ExpireMdfClaimCommand,
  NoteMdfClaimAnswerDueCommand,
  NoteMdfClaimOverdueCommand,
} from './mdf-claim-clocks.handler';

type Note = DomainCommand<'NoteMdfClaimOverdue', Readonly<{ claimId: string }>>;
type Due = DomainCommand<
  'NoteMdfClaimAnswerDue',
  Readonly<{ claimId: string; answerBy: string; noticeOn: string }>
>;
type Expire = DomainCommand<'ExpireMdfClaim', Readonly<{ claimId: string }>>;

const noteAt = ({
  claimId,
  reviewBy: dueAt,
}: Readonly<{ claimId: string; reviewBy: string }>): readonly Reaction<Note>[] => [
  {
    ...{ do: 'schedule', deadlineId: `${claimId}/review/${dueAt}`, dueAt },
    command: { type: 'NoteMdfClaimOverdue', data: { claimId } },
  },
];

/** The clocks of a claim (7.6); one that is no longer its own is seen by the claim, which then does nothing. */
export const whenMdfClaimChangedScheduleClocks = automation<
  MdfClaimSubmitted | MdfClaimQuestionAsked | MdfClaimQuestionAnswered | MdfClaimDisputeAccepted,
  Note | Due | Expire
>({
  name: 'funds.when-mdf-claim-changed-schedule-clocks',
  streams: ['mdfClaim-'],
  on: {
    MdfClaimSubmitted: noteAt,
    MdfClaimQuestionAnswered: noteAt,
    MdfClaimDisputeAccepted: noteAt,
    MdfClaimQuestionAsked: ({ claimId, answerBy, notices = [] }) => [
      ...reminders(notices, answerBy, ({ on: noticeOn }) => ({
        deadlineId: `${claimId}/answer/${answerBy}/${noticeOn}`,
        command: { type: 'NoteMdfClaimAnswerDue', data: { claimId, answerBy, noticeOn } } as const,
      })),
      {
        ...{ do: 'schedule', deadlineId: `${claimId}/answer/${answerBy}`, dueAt: answerBy },
        command: { type: 'ExpireMdfClaim', data: { claimId } },
      },
    ],
  },
  dispatch: {
    NoteMdfClaimOverdue: (data, meta) => new NoteMdfClaimOverdueCommand(data, meta),
    NoteMdfClaimAnswerDue: (data, meta) => new NoteMdfClaimAnswerDueCommand(data, meta),
    ExpireMdfClaim: (data, meta) => new ExpireMdfClaimCommand(data, meta),
  },
});
