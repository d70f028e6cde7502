import type { Role } from '../../../shared/session/session';
import type { Seller } from '../api/seller.query';

export type EnrolmentAct = 'consent' | 'end' | 'erase' | 'recordForm';

/** What others than the person may do: their own acts stand on their own page. */
export const actsOn = (
  { id, status, employerConsentedAt }: Pick<Seller, 'id' | 'status' | 'employerConsentedAt'>,
  viewer: Readonly<{ id: string; roles: readonly Role[] }>,
): readonly EnrolmentAct[] => {
  const has = (...roles: readonly Role[]): boolean => roles.some((role) => viewer.roles.includes(role));
  const isEmployer = has('partner.admin') && viewer.id !== id;
  const acts: readonly (readonly [act: EnrolmentAct, open: boolean])[] = [
    ['consent', isEmployer && status === 'invited' && employerConsentedAt === null],
    ['end', isEmployer && (status === 'invited' || status === 'active')],
    ['erase', isEmployer && status === 'closed'],
    ['recordForm', has('finance.analyst', 'finance.approver') && (status === 'active' || status === 'left')],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};
