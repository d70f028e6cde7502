import type { Day, FxQuote, Instant, MoneyJson, ReleaseCause } from '@channel/kernel';
import type { CommandMeta, Outcome } from '@channel/runtime';
import type { PayoutPart, PayoutPayee, PayoutSource } from '../domain/batch/payout-batch.events';

/** An open amount: above zero is to be paid, below zero is owed. */
export type Payable = Readonly<{
  source: PayoutSource;
  payee: PayoutPayee;
  amount: MoneyJson;
  /** What the bank tells the payee if this is all that a payment is for. */
  text: string;
  /** Nothing comes after it: it is paid however little it is. */
  last?: boolean;
}>;

/** What is asked for: amounts of one programme in the currency that it states them in. */
export type PayableScope = Readonly<{
  programmeId: string;
  currency: string;
  now: Instant;
  /** Only these records of the source. */
  ids?: readonly string[];
  /** Only what belongs to these payees. */
  payeeIds?: readonly string[];
}>;

/** Why nothing of a record is payable. */
export type Unpayable =
  'unknown' | 'other_currency' | 'not_approved' | 'needs_tax_form' | 'in_payment' | 'settled';

/** What becomes payable when something more happens: its quarter is closed, or its payee accepts it. */
export type Expected = Readonly<{
  state: 'accrued' | 'expected';
  /** Of the record, or of the accrual. */
  id: string;
  /** As people call it: a quarter, a number. */
  name: string;
  amount: MoneyJson;
  /** When it is payable at the latest, if that is known. */
  payableFromOn: Day | null;
}>;

/** What one payout item takes from one record. */
export type PayoutShare = Readonly<{ batchId: string; itemId: string; part: PayoutPart }>;
/** Why a record keeps its amount to itself. */
export type ReservationRefusal = 'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT';

/**
 * Something that a context wants paid: it registers one of these for each kind of record, and payouts know no more of
 * it. The record's own stream decides whether its amount is free (M5). What changes something may come twice and in
 * any order: a share that was released before it was reserved is never reserved.
 */
export interface PayableSource {
  /** `statement`: the `kind` of its records in events and answers. */
  readonly kind: string;
  /** Records with an amount to pay, by number. */
  payable: (scope: PayableScope) => Promise<readonly Payable[]>;
  /** Records with an amount that their payee owes: no payment to it may leave them out (R32). */
  owed: (scope: PayableScope) => Promise<readonly Payable[]>;
  /** What these payees may expect beside: not payable yet. */
  expected: (scope: PayableScope & { payeeIds: readonly string[] }) => Promise<readonly Expected[]>;
  /** Of a record that payable and owed leave out. */
  whyNot: (scope: PayableScope, id: string) => Promise<Unpayable>;
  /** Holds exactly the share's amount for its item. @returns `null`: it is held */
  reserve: (share: PayoutShare, meta: CommandMeta) => Promise<ReservationRefusal | null>;
  /** The bank paid the share. */
  settle: (share: PayoutShare, meta: CommandMeta) => Promise<Outcome<string>>;
  /** The share is open again, and its item never gets it back. */
  release: (share: PayoutShare, cause: ReleaseCause, meta: CommandMeta) => Promise<Outcome<string>>;
  /** The rate at which a record is paid in another currency (G67); `undefined`: no approved table has it. */
  rate: (source: PayoutSource, base: string, quote: string) => Promise<FxQuote | undefined>;
}
