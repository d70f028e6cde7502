import {
  dayOf,
  lastInstantOf,
  moneyJson,
  parseMoney,
  totalsOf,
  type MoneyJson,
  type Unit,
  type Units,
} from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { unitTotalsOf } from '../../domain/entry/legs';
import { MONEY, UNITS, type Book } from '../../books';
import { zonesAt, type Moment } from '../../programme-days';

type Account = Readonly<{ account: string; kind: string; programmeId: string }>;
export type AccountBalance = Account & Readonly<{ balance: MoneyJson }>;
/** In the neighbour book: how many points or credits. */
export type UnitBalance = Account & Readonly<{ balance: Units }>;
type Row = Account & Readonly<{ measure: string; value: string }>;

/**
 * Up to where entries count: `recorded` what was known then, `effective` what was true then. With both: what was true at
 * the one, as known at the other. A day is that of each programme (T4): as recorded it means its end.
 */
export type BalanceBasis = Readonly<{ recorded?: Moment; effective?: Moment }>;
/** The last instant that counts, and the last day. */
const instantOf = (moment: Moment, zone: string): string =>
  'instant' in moment ? moment.instant : lastInstantOf(moment.day, zone);
const dayAt = (moment: Moment, zone: string): string =>
  'day' in moment ? moment.day : dayOf(moment.instant, zone);

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
    const isNow = basis.recorded === undefined && basis.effective === undefined;
    return isNow ? this.now(book) : this.atMoment(book, basis);
  }

  private now({ balances, measure, value }: Book): Promise<Row[]> {
    return this.database.query(
      `select "account", "kind", "programmeId", "${measure}" as "measure", "${value}"::text as "value"
         from ${viewOf(`ledger.${balances}`)} order by "account", "measure"`,
    );
  }

  private async atMoment(
    { postings, measure, value }: Book,
    { recorded, effective }: BalanceBasis,
  ): Promise<Row[]> {
    const moment = effective ?? recorded;
    const zones = moment === undefined ? [] : [...(await zonesAt(this.database, moment))];
    const until = (zone: string): string | null =>
      recorded === undefined ? null : instantOf(recorded, zone);
    const on = (zone: string): string | null => (effective === undefined ? null : dayAt(effective, zone));
    return this.database.query(
      `select "account", min("kind") as "kind", min(p."programmeId") as "programmeId", "${measure}" as "measure",
              sum("${value}")::text as "value"
         from ${viewOf(`ledger.${postings}`)} p
         left join unnest($1::text[], $2::text[], $3::text[]) own("programmeId", "until", "on")
           on own."programmeId" = p."programmeId"
        where ($4::text is null or "recordedAt" <= coalesce(own."until", $4))
          and ($5::text is null or "effectiveOn" <= coalesce(own."on", $5))
        group by "account", "measure" order by "account", "measure"`,
      [
        zones.map(([programmeId]) => programmeId),
        zones.map(([, zone]) => until(zone)),
        zones.map(([, zone]) => on(zone)),
        ...[until('UTC'), on('UTC')],
      ],
    );
  }
}

/** The sum of all accounts per currency: zero, at every moment (M2). */
export const accountTotals = (accounts: readonly AccountBalance[]): readonly MoneyJson[] =>
  totalsOf(accounts.map(({ balance }) => balance));

/** The same of the book of units. */
export const unitTotals = (accounts: readonly UnitBalance[]): readonly Units[] =>
  unitTotalsOf(accounts.map(({ balance }) => balance));
