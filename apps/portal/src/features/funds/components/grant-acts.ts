import type { Role } from '../../../shared/session/session';
import type { Grant } from '../api/funds.query';

export type GrantAct =
  'approve' | 'decline' | 'requestCorrection' | 'approveCorrection' | 'declineCorrection';

/** What is in question for a grant. A lead or an analyst sees the approval, which is another person's. */
export const actsOn = (
  { status, correction }: Pick<Grant, 'status'> & Readonly<{ correction: object | null }>,
  roles: readonly Role[],
): readonly GrantAct[] => {
  const approver = roles.includes('finance.approver');
  const asks = roles.includes('channel.lead') || roles.includes('finance.analyst');
  if (!approver && !asks) return [];
  if (status === 'proposed') return approver ? ['approve', 'decline'] : ['approve'];
  if (status !== 'granted') return [];
  if (correction !== null)
    return approver ? ['approveCorrection', 'declineCorrection'] : ['approveCorrection'];
  return asks ? ['requestCorrection'] : [];
};
