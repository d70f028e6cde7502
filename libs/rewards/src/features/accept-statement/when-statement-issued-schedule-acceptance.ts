import type { DomainCommand } from '@channel/kernel';
import type { Automation } from '@channel/runtime';
import type { StatementAccepted, StatementIssued } from '../../domain/statement/statement.events';
import { AcceptStatementCommand } from './accept-statement.handler';

type AcceptByDeadline = DomainCommand<'AcceptByDeadline', { statementId: string; by: 'deadline' }>;

/** Nobody has to do anything to be paid: from the 31st day after issue the statement counts as accepted. */
export const whenStatementIssuedScheduleAcceptance: Automation<
  StatementIssued | StatementAccepted,
  AcceptByDeadline
> = {
  name: 'rewards.when-statement-issued-schedule-acceptance',
  streams: ['statement-'],
  handles: ['StatementIssued', 'StatementAccepted'],
  react: ({ type, data }) => {
    const { statementId } = data;
    switch (type) {
      case 'StatementIssued': {
        const command: AcceptByDeadline = { type: 'AcceptByDeadline', data: { statementId, by: 'deadline' } };
        return [{ do: 'schedule', deadlineId: statementId, dueAt: data.payableFromAt, command }];
      }
      case 'StatementAccepted':
        return [{ do: 'cancel', deadlineId: statementId }];
    }
  },
  dispatch: { AcceptByDeadline: (data, meta) => new AcceptStatementCommand(data, meta) },
};
