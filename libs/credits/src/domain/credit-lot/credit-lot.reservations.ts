import {
  needsPerson,
  needsReason,
  parseMoney,
  refuse,
  refuseAt,
  unlisted,
  type Day,
  type Refusal,
} from '@channel/kernel';
import { inLotUnits, type KnownLot, type Reservation } from './credit-lot';
import type { LotDecision, ReleaseCredits, ReserveCredits, UseCredits } from './credit-lot.commands';
import { tooMuch } from './credit-lot.grants';

/** Booked: it begins before the lot ends, and what it takes is free now (R28). */
export const reserve = (data: ReserveCredits['data'], lot: KnownLot): LotDecision<ReserveCredits> => {
  const { reservationId, on, act } = data;
  if (lot.reservations.has(reservationId)) return [];
  if (lot.over || lot.expiresOn < act.on || (on > lot.expiresOn && beginsBeforeExpiry(data, lot)))
    return refuseAt('/on', 'CREDIT_EXPIRED', `What it is used for begins by ${lot.expiresOn}.`);
  const early = beforeStart(lot, on, '/on');
  if (early !== undefined) return early;
  const use = useOf(data, lot);
  if (typeof use !== 'string') return use;
  const quantity = quantityOf(data, lot);
  if (typeof quantity !== 'bigint') return quantity;
  if (quantity <= 0n) return refuse('QUANTITY_ZERO', 'Reserve more than nothing.');
  const no = tooMuch(lot, quantity);
  if (no !== undefined) return no;
  const booked = { reservationId, quantity: inLotUnits(lot, quantity), use, on };
  return [
    { type: 'CreditsReserved', data: { ...lot.of, ...booked, reservedBy: act.by, reservedAt: act.at } },
  ];
};

/** C6 C7: a lot is valid from the activation or the purchase on, so it pays for nothing before. */
const beforeStart = (
  { startsOn, expiresOn }: KnownLot,
  day: Day,
  pointer: string,
): Refusal<'DAY_OUTSIDE_CONTRACT'> | undefined =>
  day < startsOn
    ? refuseAt(pointer, 'DAY_OUTSIDE_CONTRACT', `The lot is valid from ${startsOn} to ${expiresOn}.`)
    : undefined;

const beginsBeforeExpiry = ({ rules }: ReserveCredits['data'], { unit }: KnownLot): boolean =>
  unit !== 'training-credit' || rules.courseBeginsBeforeExpiry;

/** C6: service credits are for the eight of the menu, by either name; the others for what they are. */
const useOf = (
  { use, rules }: ReserveCredits['data'],
  { unit }: KnownLot,
): string | Refusal<'USE_NOT_ALLOWED'> => {
  if (unit !== 'service-credit') return use;
  const known = rules.services.uses.find(({ id, aliases }) => id === use || aliases.includes(use));
  return (
    known?.id ??
    unlisted('USE_NOT_ALLOWED', {
      ...{ pointer: '/use', word: use, what: 'service that credits buy' },
      known: rules.services.uses.map(({ id }) => id),
    })
  );
};

/** G30: a course costs dollars, in whole credits; a service so many a piece; a voucher is one. */
const quantityOf = (
  { price, count, rules }: ReserveCredits['data'],
  { unit }: KnownLot,
): bigint | Refusal<'CURRENCY_NOT_ALLOWED' | 'QUANTITY_ZERO'> => {
  if (unit !== 'training-credit') {
    const pieces = count ?? 1n;
    return unit === 'service-credit' ? pieces * rules.services.unitsPerItem : pieces;
  }
  if (price === null) return refuseAt('/price', 'QUANTITY_ZERO', 'Say what the course costs, in US dollars.');
  const { minor, currency } = parseMoney(price);
  const worth = parseMoney(rules.usdPerUnit);
  if (currency !== worth.currency)
    return refuseAt('/price', 'CURRENCY_NOT_ALLOWED', `Training credits pay prices in ${worth.currency}.`);
  return minor <= 0n ? 0n : (minor + worth.minor - 1n) / worth.minor;
};

const reservedIn = (
  { reservations }: KnownLot,
  reservationId: string,
): Reservation | Refusal<'RESERVATION_NOT_FOUND'> => {
  const found = reservations.get(reservationId);
  if (found === undefined) return refuse('RESERVATION_NOT_FOUND', 'The lot has no such reservation.');
  return found.status === 'reserved'
    ? found
    : refuse('RESERVATION_NOT_FOUND', `The reservation was ${found.status} already.`);
};

/** Delivered, also after the lot's end: what was reserved began in time (C7). */
export const use = (
  { reservationId, deliveredOn, act }: UseCredits['data'],
  lot: KnownLot,
): LotDecision<UseCredits> => {
  const found = reservedIn(lot, reservationId);
  if ('refused' in found) return found;
  const no = needsPerson(act);
  if (no !== undefined) return no;
  if (deliveredOn > act.on)
    return refuseAt(
      '/deliveredOn',
      'DAY_IN_FUTURE',
      `It was delivered today or before, not on ${deliveredOn}.`,
    );
  const early = beforeStart(lot, deliveredOn, '/deliveredOn');
  if (early !== undefined) return early;
  const used = { reservationId, quantity: inLotUnits(lot, found.quantity), use: found.use, deliveredOn };
  return [{ type: 'CreditsUsed', data: { ...lot.of, ...used, usedBy: act.by, usedAt: act.at } }];
};

/** Free again; of a lot that is over, gone with it. */
export const release = (
  { reservationId, reason, act }: ReleaseCredits['data'],
  lot: KnownLot,
): LotDecision<ReleaseCredits> => {
  const found = reservedIn(lot, reservationId);
  if ('refused' in found) return found;
  const no = needsReason(reason);
  if (no !== undefined) return no;
  const released = { reservationId, quantity: inLotUnits(lot, found.quantity), reason, expired: lot.over };
  return [
    { type: 'CreditsReleased', data: { ...lot.of, ...released, releasedBy: act.by, releasedAt: act.at } },
  ];
};
