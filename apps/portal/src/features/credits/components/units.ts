import type { Lot } from '../api/lots.query';

type Units = Lot['balance']['free'];

/** What lots are of: flex points have an account of their own. */
export const LOT_UNITS = ['service-credit', 'training-credit', 'exam-voucher', 'all-access-pass'] as const;
export type LotUnit = (typeof LOT_UNITS)[number];

/** The word for a unit among the messages. */
export const unitWord = <Unit extends Units['unit']>(unit: Unit): `unit_${Unit}` => `unit_${unit}`;
