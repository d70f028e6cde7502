import type { Role } from '../../../shared/session/session';
import type { Claim } from '../api/claims.query';

export type ClaimAct = 'approve' | 'ask' | 'reject' | 'answer' | 'dispute' | 'decideDispute';

const UNDECIDED: readonly Claim['status'][] = ['submitted', 'in_review'];
export const isUndecided = ({ status }: Pick<Claim, 'status'>): boolean => UNDECIDED.includes(status);

/** What is in question for a claim, the act of the moment first. */
export const actsOn = (
  { status, dispute }: Pick<Claim, 'status'> & Readonly<{ dispute: object | null }>,
  roles: readonly Role[],
): readonly ClaimAct[] => {
  const lead = roles.includes('channel.lead');
  const decides = (lead || roles.includes('channel.manager')) && UNDECIDED.includes(status);
  const claims = roles.includes('partner.admin') || roles.includes('partner.finance');
  const acts: readonly (readonly [act: ClaimAct, open: boolean])[] = [
    ['approve', decides],
    ['ask', decides],
    ['reject', decides],
    ['answer', claims && status === 'action_required'],
    ['dispute', claims && status === 'rejected' && dispute === null],
    ['decideDispute', lead && status === 'disputed'],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};
