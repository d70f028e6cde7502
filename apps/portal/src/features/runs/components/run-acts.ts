import type { Role } from '../../../shared/session/session';
import type { Run } from '../api/run.query';

export type RunAct = 'submit' | 'exclude' | 'approve' | 'return' | 'note';

/** What is in question for a run. An analyst sees the approval, which is a colleague's. */
export const actsOn = ({ status }: Pick<Run, 'status'>, roles: readonly Role[]): readonly RunAct[] => {
  const analyst = roles.includes('finance.analyst');
  const approver = roles.includes('finance.approver');
  const notes = analyst || approver ? (['note'] as const) : [];
  if (status === 'draft' || status === 'returned')
    return [...(analyst ? (['submit', 'exclude'] as const) : []), ...notes];
  if (status !== 'submitted') return notes;
  return [
    ...(analyst || approver ? (['approve'] as const) : []),
    ...(approver ? (['return'] as const) : []),
    ...notes,
  ];
};
