import { moneyJson, parseMoney, totalsOf, type MoneyJson } from '@channel/kernel';
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

/**
 * Up to where entries count: `recordedUntil` an instant (what was known then), `effectiveOn` a day (what was true then).
 * With both: what was true on the day, as known at the instant.
 */
export type BalanceBasis = Readonly<{ recordedUntil?: string; effectiveOn?: string }>;

/** Balances as kept, or as they were on either axis of time (R29). */
@Injectable()
export class LedgerBalances {
  constructor(private readonly database: Database) {}

  async all(basis: BalanceBasis = {}): Promise<readonly AccountBalance[]> {
    const isNow = basis.recordedUntil === undefined && basis.effectiveOn === undefined;
    const rows = await (isNow ? this.now() : this.atMoment(basis));
    return rows.map(({ currency, amount, ...account }) => ({
      ...account,
      balance: moneyJson(parseMoney({ amount, currency })),
    }));
  }

  private now(): Promise<Row[]> {
    return this.database.query(
      `select "account", "kind", "programmeId", "currency", "amount"::text as "amount"
         from ${viewOf('ledger.balances')} order by "account", "currency"`,
    );
  }

  private atMoment({ recordedUntil, effectiveOn }: BalanceBasis): Promise<Row[]> {
    return this.database.query(
      `select "account", min("kind") as "kind", min("programmeId") as "programmeId", "currency",
              sum("amount")::text as "amount"
         from ${viewOf('ledger.postings')}
        where ($1::text is null or "recordedAt" <= $1) and ($2::text is null or "effectiveOn" <= $2)
        group by "account", "currency" order by "account", "currency"`,
      [recordedUntil ?? null, effectiveOn ?? null],
    );
  }
}

/** The sum of all accounts per currency: zero, at every moment (M2). */
export const accountTotals = (accounts: readonly AccountBalance[]): readonly MoneyJson[] =>
  totalsOf(accounts.map(({ balance }) => balance));
