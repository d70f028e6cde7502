import { moneyJson, parseMoney, type MoneyJson } from '@channel/kernel';
import type { AccountBalance } from './ledger-balances.query';

/** An account at two moments; one that had no posting yet stood at zero. */
export type BalanceChange = Readonly<{
  id: string;
  account: string;
  before: MoneyJson;
  after: MoneyJson;
  change: MoneyJson;
}>;

/** Every account of either moment with what changed between them, in the order of their names. */
export const balanceChanges = (
  before: readonly AccountBalance[],
  after: readonly AccountBalance[],
): readonly BalanceChange[] => {
  const idOf = ({ account, balance: { currency } }: AccountBalance): string => `${account} ${currency}`;
  const at = (rows: readonly AccountBalance[]) => new Map(rows.map((row) => [idOf(row), row]));
  const [then, now] = [at(before), at(after)];
  return [...new Map([...then, ...now])]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([
        id,
        {
          account,
          balance: { currency },
        },
      ]) => {
        const nothing = { amount: '0', currency };
        const [from, to] = [then.get(id)?.balance ?? nothing, now.get(id)?.balance ?? nothing];
        const minor = parseMoney(to).minor - parseMoney(from).minor;
        return { id, account, before: from, after: to, change: moneyJson({ minor, currency }) };
      },
    );
};
