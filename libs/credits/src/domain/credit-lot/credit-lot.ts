import { addDays, addMonths, evolvedBy, units, unitsOf, type Day, type Unit } from '@channel/kernel';
import type {
  CreditLotEvent,
  OfLot,
  OperationalReviewRecorded,
  ServiceManagerNamed,
} from './credit-lot.events';

/** What lots are of: flex points have an account of their own. */
export const CREDIT_UNITS = [
  'service-credit',
  'training-credit',
  'exam-voucher',
  'all-access-pass',
] as const satisfies readonly Unit[];
export type CreditUnit = (typeof CREDIT_UNITS)[number];
export const CREDIT_LOT_STATUSES = ['active', 'exhausted', 'expired'] as const;
export type CreditLotStatus = (typeof CREDIT_LOT_STATUSES)[number];
export const RESERVATION_STATUSES = ['reserved', 'used', 'released'] as const;

export type Reservation = Readonly<{
  reservationId: string;
  use: string;
  quantity: bigint;
  on: Day;
  status: (typeof RESERVATION_STATUSES)[number];
  deliveredOn: Day | null;
  reservedBy: string;
  /** Of its release. */
  reason: string | null;
}>;
export type KnownLot = Readonly<{
  status: 'known';
  of: OfLot;
  partnerCode: string;
  unit: Unit;
  reference: string;
  startsOn: Day;
  expiresOn: Day;
  expiresAt: string;
  /** What was granted, less what was corrected. */
  granted: bigint;
  expired: bigint;
  /** Its last day is over. */
  over: boolean;
  reservations: ReadonlyMap<string, Reservation>;
  correction: Readonly<{ quantity: bigint; reason: string; requestedBy: string }> | null;
  /** Days on which its end was told. */
  told: readonly Day[];
  /** In the order of their first days. */
  managers: readonly ServiceManager[];
  /** Of each quarter of the contract; `held`: what was recorded of its review. */
  reviews: readonly OperationalReview[];
  /** Whether an event said when they are due. */
  reviewsSaid: boolean;
}>;
export type ServiceManager = Pick<ServiceManagerNamed['data'], 'managerId' | 'hours' | 'fromOn'>;
export type OperationalReview = Readonly<{
  dueOn: Day;
  /** Days on which it was told that it is due. */
  told: readonly Day[];
  held: HeldReview | null;
}>;
export type HeldReview = Pick<
  OperationalReviewRecorded['data'],
  'heldOn' | 'attendees' | 'notes' | 'report' | 'recordedBy'
>;
export type CreditLot = Readonly<{ status: 'none' }> | KnownLot;
export const initial: CreditLot = { status: 'none' };

const inLot =
  <Data>(change: (data: Data, lot: KnownLot) => Partial<KnownLot>) =>
  (data: Data, lot: CreditLot): CreditLot =>
    lot.status === 'none' ? lot : { ...lot, ...change(data, lot) };
const changed = ({ reservations }: KnownLot, id: string, changes: Partial<Reservation>) => {
  const before = reservations.get(id);
  return before === undefined ? reservations : new Map(reservations).set(id, { ...before, ...changes });
};

const QUARTER_MONTHS = 3;
/** C2: the last day of each quarter of a contract; also of one granted before reviews were kept. */
export const quartersOf = (startsOn: Day, expiresOn: Day): readonly Day[] => {
  const ends: Day[] = [];
  for (let months = QUARTER_MONTHS; ; months += QUARTER_MONTHS) {
    const end = addDays(addMonths(startsOn, months), -1);
    if (end > expiresOn) return ends;
    ends.push(end);
  }
};

const ofReview = (
  { reviews }: KnownLot,
  dueOn: Day,
  change: (review: OperationalReview) => Partial<OperationalReview>,
): Pick<KnownLot, 'reviews'> => ({
  reviews: reviews.map((review) => (review.dueOn === dueOn ? { ...review, ...change(review) } : review)),
});

export const evolve = evolvedBy<CreditLotEvent, CreditLot>({
  CreditLotGranted: ({ lotId, programmeId, partnerId, partnerCode, quantity, ...data }) => ({
    ...{ status: 'known', of: { lotId, programmeId, partnerId }, partnerCode, unit: quantity.unit },
    ...{ reference: data.reference, startsOn: data.startsOn, expiresOn: data.expiresOn },
    ...{ expiresAt: data.expiresAt, granted: unitsOf(quantity), expired: 0n, over: false },
    ...{ reservations: new Map(), correction: null, told: [], managers: [] },
    reviews:
      quantity.unit === 'service-credit'
        ? quartersOf(data.startsOn, data.expiresOn).map((dueOn) => ({ dueOn, told: [], held: null }))
        : [],
    reviewsSaid: data.reviews !== undefined,
  }),
  CreditsReserved: inLot(({ reservationId, use, quantity, on, reservedBy }, { reservations }) => ({
    reservations: new Map(reservations).set(reservationId, {
      ...{ reservationId, use, quantity: unitsOf(quantity), on, status: 'reserved' },
      ...{ deliveredOn: null, reservedBy, reason: null },
    }),
  })),
  CreditsUsed: inLot(({ reservationId, deliveredOn }, lot) => ({
    reservations: changed(lot, reservationId, { status: 'used', deliveredOn }),
  })),
  CreditsReleased: inLot(({ reservationId, reason, quantity, expired }, lot) => ({
    reservations: changed(lot, reservationId, { status: 'released', reason }),
    ...(expired ? { expired: lot.expired + unitsOf(quantity) } : {}),
  })),
  CreditLotEnding: inLot(({ notedOn }, { told }) => ({ told: [...told, notedOn] })),
  CreditLotExpired: inLot(({ quantity }, { expired }) => ({
    over: true,
    expired: expired + unitsOf(quantity),
  })),
  CreditCorrectionRequested: inLot(({ quantity, reason, requestedBy }) => ({
    correction: { quantity: unitsOf(quantity), reason, requestedBy },
  })),
  CreditLotCorrected: inLot(({ quantity }, { granted }) => ({
    ...{ granted: granted - unitsOf(quantity), correction: null },
  })),
  CreditCorrectionDeclined: inLot(() => ({ correction: null })),
  ServiceManagerNamed: inLot(({ managerId, hours, fromOn, reviews }, { managers, reviewsSaid }) => ({
    managers: [...managers, { managerId, hours, fromOn }],
    reviewsSaid: reviewsSaid || reviews !== undefined,
  })),
  OperationalReviewsScheduled: inLot(() => ({ reviewsSaid: true })),
  OperationalReviewAhead: inLot(({ dueOn, notedOn }, lot) =>
    ofReview(lot, dueOn, ({ told }) => ({ told: [...told, notedOn] })),
  ),
  OperationalReviewRecorded: inLot(({ dueOn, heldOn, attendees, notes, report, recordedBy }, lot) =>
    ofReview(lot, dueOn, () => ({ held: { heldOn, attendees, notes, report, recordedBy } })),
  ),
});

/** Who is the service manager on a day. */
export const managerOn = ({ managers }: KnownLot, day: Day): ServiceManager | undefined =>
  managers.filter(({ fromOn }) => fromOn <= day).at(-1);

/** M10: granted = free + reserved + used + expired, none below zero. */
export type CreditBalance = Readonly<Record<'granted' | 'free' | 'reserved' | 'used' | 'expired', bigint>>;
export const balanceOf = ({ granted, expired, reservations }: KnownLot): CreditBalance => {
  const total = (status: Reservation['status']): bigint =>
    [...reservations.values()]
      .filter((one) => one.status === status)
      .reduce((sum, { quantity }) => sum + quantity, 0n);
  const [reserved, used] = [total('reserved'), total('used')];
  return { granted, free: granted - reserved - used - expired, reserved, used, expired };
};

export const statusOf = (lot: KnownLot): CreditLotStatus => {
  const { free, reserved } = balanceOf(lot);
  if (lot.over) return 'expired';
  return free === 0n && reserved === 0n ? 'exhausted' : 'active';
};
/** Of the lot's unit. */
export const inLotUnits = ({ unit }: Pick<KnownLot, 'unit'>, quantity: bigint) => units(quantity, unit);
