import type { Command } from 'commander';
import { completeList } from '../define';
import type { Output } from '../output';

/** The monthly reports of all senders, or of one's own. */
export const addReports = (reports: Command, output: Output): void => {
  completeList(reports, output, {
    path: '/v1/expected-reports',
    filters: ['state', 'month', 'report', 'partnerId', 'sort'],
    columns: {
      sender: 'partnerId',
      month: 'month',
      report: 'report',
      'last day': 'dueOn',
      state: 'state',
      received: 'receivedOn',
      'days late': 'daysLate',
    },
    empty: 'No report is expected.',
    examples: [
      'reports --state late --as carol',
      'reports --month 2026-08 --as fatima',
      'reports --as diego',
    ],
  });
};
