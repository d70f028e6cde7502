import { decimalText, moneyJson, parseMoney, sum, type Money, type MoneyJson } from '@channel/kernel';
import type { LeftOutPayee, PayoutPart, PayoutPayee } from './payout-batch.events';

/** Everything that is open between the programme and one payee. */
export type Balance = Readonly<{
  payee: PayoutPayee;
  parts: readonly PayoutPart[];
  amount: Money;
  /** Nothing comes after it: no minimum keeps it back. */
  last: boolean;
}>;
/** What is known of a payee's account when a batch is drafted; `null`: none was approved. */
export type KnownAccount = Readonly<{ currency: string; taxStatus: 'complete' | 'missing' }> | null;

/** By payee, in order of their codes: the order of the payment file. Parts in order of their numbers. */
export const balancesOf = (
  open: readonly (PayoutPart & { payee: PayoutPayee; last?: boolean })[],
  currency: string,
): readonly Balance[] => {
  const byPayee = new Map<string, { payee: PayoutPayee; parts: PayoutPart[]; last: boolean }>();
  for (const { payee, source, amount, text, last = false } of open) {
    const known = byPayee.get(payee.id) ?? { payee, parts: [], last: false };
    known.parts.push({ source, amount, text });
    known.last ||= last;
    byPayee.set(payee.id, known);
  }
  return [...byPayee.values()]
    .map(({ payee, parts, last }) => ({
      ...{ payee, last },
      parts: parts.sort(by((part) => part.source.number)),
      amount: sum(
        parts.map(({ amount }) => parseMoney(amount)),
        currency,
      ),
    }))
    .sort(by(({ payee }) => payee.code));
};

const by =
  <Value>(text: (value: Value) => string) =>
  (one: Value, other: Value): number =>
    text(one) < text(other) ? -1 : text(one) > text(other) ? 1 : 0;

/** 7.10: rewards are held while their partner is suspended. */
export const SUSPENDED = 'Its enrolment is suspended: the amount waits until it is reinstated.';

/** Why a balance is not paid in this batch; `undefined`: it is. */
export const obstacleTo = (
  { payee, amount, last }: Balance,
  account: KnownAccount,
  { currency, minimum, suspended }: Readonly<{ currency: string; minimum: MoneyJson; suspended: boolean }>,
): LeftOutPayee | undefined => {
  const leftOut = (code: LeftOutPayee['code'], detail: string): LeftOutPayee => ({
    ...{ payee, amount: moneyJson(amount) },
    code,
    detail,
  });
  const least = parseMoney(minimum);
  if (amount.minor <= 0n || (amount.minor < least.minor && !last))
    return leftOut(
      'NOTHING_PAYABLE',
      `The balance of ${decimalText(amount)} ${amount.currency} is below the minimum of ${decimalText(least)}; it is carried.`,
    );
  if (suspended) return leftOut('PARTNER_SUSPENDED', SUSPENDED);
  if (account === null) return leftOut('PROFILE_INCOMPLETE', 'There is no approved account.');
  if (account.currency !== currency)
    return leftOut('CURRENCY_NOT_ALLOWED', `The payee is paid in ${account.currency}.`);
  return account.taxStatus === 'complete'
    ? undefined
    : leftOut('PROFILE_INCOMPLETE', 'The tax status is not complete.');
};
