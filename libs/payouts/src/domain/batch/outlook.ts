import { totalOf, type Day, type MoneyJson } from '@channel/kernel';
import { balancesOf, obstacleTo, type KnownAccount } from './balance';
import type { ItemState } from './payout-batch';
import type { PayoutPart, PayoutPayee } from './payout-batch.events';

export const OUTLOOK_STATES = ['accrued', 'expected', 'onHold', 'payable', 'inPayment', 'paid'] as const;
export type OutlookState = (typeof OUTLOOK_STATES)[number];

/** One amount on its way to a payee. */
export type OutlookLine = Readonly<{
  state: OutlookState;
  /** What it is an amount of: an accrual, a payment, or a record by the kind of its source. */
  record: Readonly<{ kind: string; id: string }>;
  /** As people call it: a quarter, a number. */
  name: string;
  amount: MoneyJson;
  /** Day on which it was or is to be paid, or is payable at the latest. */
  on: Day | null;
  /** Why it is on hold. */
  because: Readonly<{ code: string; detail: string }> | null;
}>;

export type Terms = Readonly<{
  currency: string;
  minimum: MoneyJson;
  today: Day;
  /** Whether the payee's enrolment is suspended. */
  suspended: boolean;
}>;

/** What is open: payable, or on hold with the reason that keeps the whole balance back. */
export const openLines = (
  open: readonly (PayoutPart & { payee: PayoutPayee; last?: boolean })[],
  account: (KnownAccount & { activeFromOn: Day }) | null,
  { currency, minimum, today, suspended }: Terms,
): readonly OutlookLine[] =>
  balancesOf(open, currency).flatMap((balance) => {
    const terms = { currency: account?.currency ?? currency, minimum, suspended };
    const obstacle = obstacleTo(balance, account, terms);
    const cooling =
      account !== null && today < account.activeFromOn
        ? { code: 'ACCOUNT_COOLING', detail: `The account is payable from ${account.activeFromOn}.` }
        : null;
    const because = obstacle === undefined ? cooling : { code: obstacle.code, detail: obstacle.detail };
    return balance.parts.map(({ source, amount }): OutlookLine => ({
      ...{ state: because === null ? 'payable' : 'onHold', name: source.number, amount, on: null, because },
      record: { kind: source.kind, id: source.id },
    }));
  });

/** A payment has no address of its own: it is an item of its batch. */
export const paymentOf = (batchId: string, itemId: string): OutlookLine['record'] => ({
  kind: 'payment',
  id: `${batchId}.${itemId}`,
});

/** What is in a batch and not yet paid. */
export const itemLine = (
  { itemId, endToEndId, amount, heldBecause }: ItemState,
  { batchId, executionOn }: Readonly<{ batchId: string; executionOn: Day | null }>,
): OutlookLine => ({
  ...{ name: endToEndId, amount, on: executionOn, record: paymentOf(batchId, itemId) },
  ...(heldBecause === null
    ? { state: 'inPayment', because: null }
    : { state: 'onHold', because: { code: 'ON_HOLD', detail: heldBecause } }),
});

/** What stands in each state. */
export const outlookTotals = (
  lines: readonly Pick<OutlookLine, 'state' | 'amount'>[],
  currency: string,
): Readonly<Record<OutlookState, MoneyJson>> => {
  const inState = (wanted: OutlookState): MoneyJson =>
    totalOf(
      lines.filter(({ state }) => state === wanted).map(({ amount }) => amount),
      currency,
    );
  return {
    accrued: inState('accrued'),
    expected: inState('expected'),
    onHold: inState('onHold'),
    payable: inState('payable'),
    inPayment: inState('inPayment'),
    paid: inState('paid'),
  };
};
