import type { ProblemException } from '../problem';
import type { PossibleAct } from './possible-acts.view';

/** What is said of one act. */
export type Verdict = Pick<PossibleAct, 'outcome' | 'rule' | 'code'>;

export const ALLOWED: Verdict = { outcome: 'allowed', rule: null, code: null };
export const SHUT_OUT: Verdict = { outcome: 'refused', rule: 'person', code: 'UNAUTHENTICATED' };
/** Codes that compare persons (product 3.3). */
const SEPARATION = new Set([
  ...['FOUR_EYES', 'CONFLICT_OF_INTEREST', 'SECOND_APPROVER_REQUIRED', 'SELF_GRANT', 'LAST_ADMINISTRATOR'],
]);

/** Which kind of rule a "no" comes from. What is wrong with a body nobody has written is not against the act. */
export const refusedBy = ({ status, code }: Pick<ProblemException, 'status' | 'code'>): Verdict => {
  const refused = (rule: PossibleAct['rule']): Verdict => ({ outcome: 'refused', rule, code });
  if (code === 'ROLE_REQUIRED' || code === 'HUMAN_REQUIRED') return refused('role');
  if (status === 404 || status === 403) return refused('scope');
  if (SEPARATION.has(code)) return refused('separation-of-duties');
  return status === 409 ? refused('state') : { outcome: 'depends', rule: null, code };
};

/** Of a record that they read, what is not found is what the act would name, not the record. */
export const cleared = (verdict: Verdict, sees: boolean): Verdict =>
  sees && verdict.code === 'NOT_FOUND' ? { outcome: 'depends', rule: null, code: null } : verdict;
