import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { StatementEvent } from '../../../domain/statement/statement.events';
import { AcceptStatementCommand } from './accept-statement.handler';

type AcceptByDeadline = DomainCommand<'AcceptByDeadline', { statementId: string; by: 'deadline' }>;

/** Nobody has to do anything to be paid: from the 31st day after issue the statement counts as accepted. */
export const whenStatementIssuedScheduleAcceptance = automation<StatementEvent, AcceptByDeadline>({
  name: 'rewards.when-statement-issued-schedule-acceptance',
  streams: ['statement-'],
  on: {
    StatementIssued: ({ statementId, payableFromAt: dueAt }) => {
      const command: AcceptByDeadline = { type: 'AcceptByDeadline', data: { statementId, by: 'deadline' } };
      return [{ do: 'schedule', deadlineId: statementId, dueAt, command }];
    },
    StatementAccepted: ({ statementId }) => [{ do: 'cancel', deadlineId: statementId }],

    StatementLinesRecorded: null,
    StatementLinesReserved: null,
    StatementReservationWithdrawn: null,
    StatementLinesPaid: null,
    StatementLinesReleased: null,
    StatementPaymentReturned: null,
  },
  dispatch: { AcceptByDeadline: (data, meta) => new AcceptStatementCommand(data, meta) },
});
