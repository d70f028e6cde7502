import { isNegative, isZero } from '../../../shared/format/money';
import type { Role } from '../../../shared/session/session';
import type { Seller } from '../api/seller.query';

export type EnrolmentAct =
  'consent' | 'end' | 'erase' | 'recordForm' | 'requestWriteOff' | 'approveWriteOff' | 'declineWriteOff';

type Enrolment = Pick<Seller, 'id' | 'status' | 'employerConsentedAt' | 'writeOff' | 'totals'>;
type Viewer = Readonly<{ id: string; roles: readonly Role[] }>;
type Acts = readonly (readonly [act: EnrolmentAct, open: boolean])[];

/** What others than the person may do: their own acts stand on their own page. */
export const actsOn = (seller: Enrolment, viewer: Viewer): readonly EnrolmentAct[] => {
  const { id, status, employerConsentedAt } = seller;
  const isEmployer = viewer.roles.includes('partner.admin') && viewer.id !== id;
  const acts: Acts = [
    ['consent', isEmployer && status === 'invited' && employerConsentedAt === null],
    ['end', isEmployer && (status === 'invited' || status === 'active')],
    ['erase', isEmployer && status === 'closed'],
    ...ofFinance(seller, viewer),
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};

const ofFinance = ({ status, writeOff, totals }: Enrolment, { id, roles }: Viewer): Acts => {
  const approves = roles.includes('finance.approver');
  const pays = approves || roles.includes('finance.analyst');
  const asked = writeOff ?? undefined;
  return [
    ['requestWriteOff', pays && asked === undefined && mayOwe(status, totals)],
    ['approveWriteOff', approves && asked !== undefined && asked.requestedBy !== id],
    ['declineWriteOff', approves && asked !== undefined],
    ['recordForm', pays && (status === 'active' || status === 'left')],
  ];
};

/** Nothing that is earned nets it any more; at zero as much may be open as is owed. */
const mayOwe = (status: Seller['status'], totals: Seller['totals']): boolean =>
  (status === 'left' || status === 'erased') && totals !== undefined && !isOpen(totals);
const isOpen = ({ balance }: NonNullable<Seller['totals']>): boolean =>
  !isZero(balance) && !isNegative(balance);
