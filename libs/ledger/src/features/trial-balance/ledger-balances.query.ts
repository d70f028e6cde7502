import { moneyJson, parseMoney, totalsOf, type MoneyJson, type Unit, type Units } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { unitTotalsOf } from '../../domain/entry/legs';
import { MONEY, UNITS, type Book } from '../../books';

type Account = Readonly<{ account: string; kind: string; programmeId: string }>;
export type AccountBalance = Account & Readonly<{ balance: MoneyJson }>;
/** In the neighbour book: how many points or credits. */
export type UnitBalance = Account & Readonly<{ balance: Units }>;
type Row = Account & Readonly<{ measure: string; value: string }>;

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
    return (await this.rows(MONEY, basis)).map(({ measure: currency, value: amount, ...account }) => ({
      ...account,
      balance: moneyJson(parseMoney({ amount, currency })),
    }));
  }

  async units(basis: BalanceBasis = {}): Promise<readonly UnitBalance[]> {
    return (await this.rows(UNITS, basis)).map(({ measure, value: quantity, ...account }) => ({
      ...account,
      balance: { quantity, unit: measure as Unit },
    }));
  }

  private rows(book: Book, basis: BalanceBasis): Promise<Row[]> {
    const isNow = basis.recordedUntil === undefined && basis.effectiveOn === undefined;
    return isNow ? this.now(book) : this.atMoment(book, basis);
  }

  private now({ balances, measure, value }: Book): Promise<Row[]> {
    return this.database.query(
      `select "account", "kind", "programmeId", "${measure}" as "measure", "${value}"::text as "value"
         from ${viewOf(`ledger.${balances}`)} order by "account", "measure"`,
    );
  }

  private atMoment(
    { postings, measure, value }: Book,
    { recordedUntil, effectiveOn }: BalanceBasis,
  ): Promise<Row[]> {
    return this.database.query(
      `select "account", min("kind") as "kind", min("programmeId") as "programmeId", "${measure}" as "measure",
              sum("${value}")::text as "value"
         from ${viewOf(`ledger.${postings}`)}
        where ($1::text is null or "recordedAt" <= $1) and ($2::text is null or "effectiveOn" <= $2)
        group by "account", "measure" order by "account", "measure"`,
      [recordedUntil ?? null, effectiveOn ?? null],
    );
  }
}

/** The sum of all accounts per currency: zero, at every moment (M2). */
export const accountTotals = (accounts: readonly AccountBalance[]): readonly MoneyJson[] =>
  totalsOf(accounts.map(({ balance }) => balance));

/** The same of the book of units. */
export const unitTotals = (accounts: readonly UnitBalance[]): readonly Units[] =>
  unitTotalsOf(accounts.map(({ balance }) => balance));
