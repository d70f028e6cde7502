import type { Instant } from './calendar';
import { refuse, type Refusal } from './decider';
import { parseMoney, type MoneyJson } from './money';

/** What one payout item takes of a record, as its events say it: the whole of what is open. */
export type ShareTaken = Readonly<{ batchId: string; itemId: string; amount: MoneyJson }>;
/** Why a share goes back. `returned`: the bank took it back after it had been paid. */
export type ReleaseCause = Readonly<{
  because: 'failed' | 'left_out' | 'cancelled' | 'returned';
  reason: string;
}>;
/** The item has the share no more, and never gets it back. */
export type ShareReleased = ShareTaken & ReleaseCause & Readonly<{ wasPaid: boolean; releasedAt: Instant }>;

/** What a command asks of a share. */
export type Share = ShareTaken & Readonly<{ at: Instant }>;
export type Release = Share & ReleaseCause;

/** A record that is paid as a whole, and the payout item that has it. */
export type Held = Readonly<{
  /** Minor units that are open; `null`: nothing is. */
  open: bigint | null;
  currency: string;
  paid: boolean;
  payment: Readonly<{ itemId: string }> | null;
  /** Items that let it go: none of them gets it back (payments may be told in any order). */
  gone: readonly string[];
  /** What it is called and how it stands, for a refusal. */
  called: string;
  status: string;
}>;

/** M5: one item has a record, and the whole of it. @returns `false`: it has it already */
export const mayReserve = (
  { open, currency, payment, gone, called, status }: Held,
  { itemId, amount }: Share,
): boolean | Refusal<'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT'> => {
  if (payment?.itemId === itemId) return false;
  if (gone.includes(itemId)) return refuse('NOT_PAYABLE', 'The item has let it go.');
  if (payment !== null) return refuse('ALREADY_IN_PAYMENT', `The ${called} is in another payment.`);
  if (open === null) return refuse('NOT_PAYABLE', `The ${called} is ${status.replaceAll('_', ' ')}.`);
  const asked = parseMoney(amount);
  return asked.currency === currency && asked.minor === open
    ? true
    : refuse('NOT_PAYABLE', 'Another amount is open.');
};

/** @returns `false`: it is paid already */
export const maySettle = (
  { payment, paid, called }: Held,
  { itemId }: Share,
): boolean | Refusal<'NOT_PAYABLE'> =>
  payment?.itemId === itemId ? !paid : refuse('NOT_PAYABLE', `The ${called} is not in this payment.`);

/** A share that was released before it was reserved is never reserved. @returns `null`: there is nothing to release */
export const releaseOf = (
  { payment, paid, gone }: Held,
  { itemId, because }: Release,
): Readonly<{ wasPaid: boolean }> | null => {
  if (gone.includes(itemId)) return null;
  const wasPaid = payment?.itemId === itemId && paid;
  return wasPaid && because !== 'returned' ? null : { wasPaid };
};
