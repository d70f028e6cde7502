import type { MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';

export type AccountBalance = Readonly<{
  account: string;
  kind: string;
  programmeId: string;
  balance: MoneyJson;
}>;
type Row = Readonly<{ account: string; kind: string; programmeId: string; currency: string; amount: string }>;

/** Balances as kept, or as they were when everything up to an instant was recorded. */
@Injectable()
export class LedgerBalances {
  constructor(private readonly database: Database) {}

  async all(asOf?: string): Promise<readonly AccountBalance[]> {
    const rows = await (asOf === undefined ? this.now() : this.asKnown(asOf));
    return rows.map(({ currency, amount, ...account }) => ({
      ...account,
      balance: { amount: BigInt(amount).toString(), currency },
    }));
  }

  private now(): Promise<Row[]> {
    return this.database.query(
      `select "account", "kind", "programmeId", "currency", "amount"::text as "amount"
         from ${viewOf('ledger.balances')} order by "account", "currency"`,
    );
  }

  private asKnown(asOf: string): Promise<Row[]> {
    return this.database.query(
      `select "account", min("kind") as "kind", min("programmeId") as "programmeId", "currency",
              sum("amount")::text as "amount"
         from ${viewOf('ledger.postings')} where "recordedAt" <= $1
        group by "account", "currency" order by "account", "currency"`,
      [asOf],
    );
  }
}

/** The sum of all accounts per currency: zero, at every moment (M2). */
export const totalsOf = (accounts: readonly AccountBalance[]): readonly MoneyJson[] => {
  const totals = new Map<string, bigint>();
  for (const { balance } of accounts)
    totals.set(balance.currency, (totals.get(balance.currency) ?? 0n) + BigInt(balance.amount));
  return [...totals].map(([currency, amount]) => ({ currency, amount: amount.toString() }));
};
