import type { DomainCommand } from '@channel/kernel';
import { automation, reminders, type Reaction } from '@channel/runtime';
import type {
  MdfRequestApproved,
  MdfRequestQuestionAnswered,
  MdfRequestQuestionAsked,
  MdfRequestSubmitted,
} from '../../../domain/fund/fund.events';
import {
  ExpireMdfRequestCommand,
  NoteMdfRequestAnswerDueCommand,
  NoteMdfRequestEndingCommand,
  NoteMdfRequestOverdueCommand,
} from './mdf-request-clocks.handler';

type OfRequest = Readonly<{ fundId: string; programmeId: string; requestId: string }>;
type Note = DomainCommand<'NoteMdfRequestOverdue', OfRequest>;
type Due = DomainCommand<
  'NoteMdfRequestAnswerDue',
  OfRequest & Readonly<{ answerBy: string; noticeOn: string }>
>;
type Ending = DomainCommand<'NoteMdfRequestEnding', OfRequest & Readonly<{ noticeOn: string }>>;
type Expire = DomainCommand<'ExpireMdfRequest', OfRequest>;
type Changed =
  MdfRequestSubmitted | MdfRequestQuestionAsked | MdfRequestQuestionAnswered | MdfRequestApproved;

const of = ({ fundId, programmeId, requestId }: OfRequest): OfRequest => ({ fundId, programmeId, requestId });
const noteAt = (data: OfRequest & Readonly<{ decideBy: string }>): readonly Reaction<Note>[] => [
  {
    ...{ do: 'schedule', deadlineId: `${data.requestId}/decide/${data.decideBy}`, dueAt: data.decideBy },
    command: { type: 'NoteMdfRequestOverdue', data: of(data) },
  },
];
const expireAt = (data: OfRequest, dueAt: string): readonly Reaction<Expire>[] => [
  {
    ...{ do: 'schedule', deadlineId: `${data.requestId}/expire/${dueAt}`, dueAt },
    command: { type: 'ExpireMdfRequest', data: of(data) },
  },
];

const remindOfAnswer = (data: MdfRequestQuestionAsked['data']): readonly Reaction<Due>[] =>
  reminders(data.notices ?? [], data.answerBy, ({ on: noticeOn }) => ({
    deadlineId: `${data.requestId}/answer/${data.answerBy}/${noticeOn}`,
    command: { type: 'NoteMdfRequestAnswerDue', data: { ...of(data), answerBy: data.answerBy, noticeOn } },
  }));

const remindBefore = (
  data: OfRequest & Pick<MdfRequestApproved['data'], 'notices' | 'claimsCloseAt'>,
): readonly Reaction<Ending>[] =>
  reminders(data.notices ?? [], data.claimsCloseAt, ({ on: noticeOn }) => ({
    deadlineId: `${data.requestId}/ending/${noticeOn}`,
    command: { type: 'NoteMdfRequestEnding', data: { ...of(data), noticeOn } },
  }));

/** The clocks of a request (7.6); one that is no longer its own is seen by the fund, which then does nothing. */
export const whenMdfRequestChangedScheduleClocks = automation<Changed, Note | Due | Ending | Expire>({
  name: 'funds.when-mdf-request-changed-schedule-clocks',
  streams: ['fund-'],
  on: {
    MdfRequestSubmitted: (data) => noteAt(data),
    MdfRequestQuestionAnswered: (data) => noteAt(data),
    MdfRequestQuestionAsked: (data) => [...remindOfAnswer(data), ...expireAt(data, data.answerBy)],
    MdfRequestApproved: (data) => [...remindBefore(data), ...expireAt(data, data.claimsCloseAt)],
  },
  dispatch: {
    NoteMdfRequestOverdue: (data, meta) => new NoteMdfRequestOverdueCommand(data, meta),
    NoteMdfRequestAnswerDue: (data, meta) => new NoteMdfRequestAnswerDueCommand(data, meta),
    NoteMdfRequestEnding: (data, meta) => new NoteMdfRequestEndingCommand(data, meta),
    ExpireMdfRequest: (data, meta) => new ExpireMdfRequestCommand(data, meta),
  },
});
