import type { Role } from '../../../shared/session/session';
import type { Lot } from '../api/lots.query';

export type LotAct =
  | 'reserve'
  | 'deliver'
  | 'cancel'
  | 'recordReview'
  | 'nameManager'
  | 'requestCorrection'
  | 'approveCorrection'
  | 'declineCorrection';

type Standing = Pick<Lot, 'status'> &
  Readonly<{
    balance: Readonly<Record<'free' | 'reserved', Readonly<{ quantity: string }>>>;
    correction: object | null;
    reviews: readonly Readonly<{ held: object | null }>[];
  }>;

type Acts = readonly (readonly [act: LotAct, open: boolean])[];

/** C2: only a contract of services has reviews; who manages them is named as long as it runs. */
const ofContract = (status: Lot['status'], reviews: Standing['reviews']): Acts => [
  ['recordReview', reviews.some(({ held }) => held === null)],
  ['nameManager', reviews.length > 0 && status !== 'expired'],
];

/** What is in question for a lot: a partner books and cancels, the vendor delivers; a manager sees the approval of a lead. */
export const actsOn = (
  { status, balance, correction, reviews }: Standing,
  roles: readonly Role[],
): readonly LotAct[] => {
  const lead = roles.includes('channel.lead');
  const channel = lead || roles.includes('channel.manager');
  const books = channel || roles.includes('partner.admin');
  const isFree = status === 'active' && balance.free.quantity !== '0';
  const isBooked = balance.reserved.quantity !== '0';
  const acts: Acts = [
    ['reserve', books && isFree],
    ['deliver', channel && isBooked],
    ['cancel', books && isBooked],
    ...(channel ? ofContract(status, reviews) : []),
    ['requestCorrection', channel && isFree && correction === null],
    ['approveCorrection', channel && correction !== null],
    ['declineCorrection', lead && correction !== null],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};
