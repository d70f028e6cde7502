import type { Role } from '../../../shared/session/session';
import type { Claim } from '../api/claims.query';

export type ClaimAct =
  'approve' | 'ask' | 'reject' | 'answer' | 'dispute' | 'decideDispute' | 'disputeCut' | 'decideCut';

const UNDECIDED: readonly Claim['status'][] = ['submitted', 'in_review'];
export const isUndecided = ({ status }: Pick<Claim, 'status'>): boolean => UNDECIDED.includes(status);
const FUNDED: readonly Claim['status'][] = ['partly_approved', 'in_payment', 'paid'];

type Acted = Pick<Claim, 'status' | 'cutDisputeUntilOn'> &
  Readonly<{ dispute: object | null; cutDispute: Readonly<{ answer: string | null }> | null }>;

/** Something was cut, and nobody has said anything about that yet. */
const isCut = ({ status, cutDispute, cutDisputeUntilOn }: Acted): boolean =>
  cutDisputeUntilOn !== null && cutDispute === null && FUNDED.includes(status);

/** What is in question for a claim, the act of the moment first. */
export const actsOn = (claim: Acted, roles: readonly Role[]): readonly ClaimAct[] => {
  const { status, dispute, cutDispute } = claim;
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
    ['disputeCut', claims && isCut(claim)],
    ['decideCut', lead && cutDispute?.answer === null],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};
