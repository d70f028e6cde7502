import type { MoneyJson } from '@channel/kernel';
import { ApprovedAccounts } from '@channel/payouts';
import { Database } from '@channel/postgres';
import { knownAt, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { isCalculated } from './calculated-runs';
import type { RewardRun } from './domain/run/run';
import { sheetRow, type PartnerSums, type RunSums, type SheetRow } from './domain/run/sheet';
import { dealFacts } from './inputs/sources/deal.facts';
import { partnerFacts } from './inputs/sources/partner.facts';

const LINES = viewOf('rewards.run-lines');
const EARNINGS = viewOf('rewards.quarter-earnings');
const STATEMENTS = viewOf('rewards.statement-list');
const PARTNERS = viewOf(partnerFacts.name);
const DEALS = viewOf(dealFacts.name);

/** What a run was calculated from and for, as its record says it. */
export type SummedRun = Pick<
  Exclude<RewardRun, { status: 'none' }>,
  'runId' | 'programmeId' | 'quarter' | 'currency' | 'position' | 'excluded'
>;

/** SQL: of a quarter of earnings `q`, what is neither paid nor netted. */
const OPEN = `(q."earned"->>'amount')::numeric - (q."paid"->>'amount')::numeric`;

/** A statement of an earlier quarter with what is open of it. */
export type OpenStatement = Readonly<{ statementId: string; number: string; amount: MoneyJson }>;

/** What the lines of a run can be gathered by. */
export const RUN_GROUPS = ['region', 'level', 'deal-type', 'plan'] as const;
export type RunGroup = (typeof RUN_GROUPS)[number];
export type GroupSums = RunSums & Readonly<{ group: string; partners: number }>;

/** SQL: of a line `l`, its deal `d` and its partner `p`, each as the run knew them. */
const GROUP_KEYS: Readonly<Record<RunGroup, string>> = {
  region: `(select string_agg(r, ', ' order by r) from jsonb_array_elements_text(p."fact"->'regions') r)`,
  level: `l."line"->>'level'`,
  'deal-type': `d."fact"->>'dealType'`,
  plan: `l."planId"`,
};

type SummedRow = Readonly<{ key: string; lines: number; base: string; gross: string; adjustments: string }>;

/**
 * SQL: sums of the lines of `$1` by a key. A shipped line has a line of each plan, and its base counts once: the largest
 * of those that earn anything.
 */
const summed = (key: string, extra: string, also = ''): string =>
  `with line as (
     select ${key} as "key", l."partnerId", l."line"->>'lineId' as "lineId", l."line"->'codes' as "codes",
            l."line" ? 'adjusts' as "late", (l."line"->'amount'->>'amount')::numeric as "amount",
            (l."line"->'base'->>'amount')::numeric as "base"
       from ${LINES} l
       left join ${DEALS} d on d."id" = l."line"->>'dealId' and ${knownAt('$2', 'd.')}
       left join ${PARTNERS} p on p."id" = l."partnerId" and ${knownAt('$2', 'p.')}
      where l."runId" = $1 and ${isCalculated('$1')} ${also}),
   shipped as (
     select "key", "partnerId", "lineId", count(*) as "lines",
            (array_agg("base" order by abs("base") desc) filter (where "amount" <> 0 and not "late"))[1] as "base",
            sum("amount") filter (where not "late") as "gross", sum("amount") filter (where "late") as "adjustments",
            bool_or("codes" ? 'CAP_REACHED') as "overCap", bool_or("codes" ? 'SERIAL_ALREADY_REWARDED') as "serialTwice"
       from line group by 1, 2, 3)
   select coalesce("key", '') as "key", sum("lines")::int as "lines", coalesce(sum("base"), 0)::text as "base",
          coalesce(sum("gross"), 0)::text as "gross", coalesce(sum("adjustments"), 0)::text as "adjustments", ${extra}
     from shipped group by 1 order by 1`;

/** Sums of the lines of a run, added by the database in exact numbers. */
@Injectable()
export class RunSheets {
  constructor(
    private readonly database: Database,
    private readonly accounts: ApprovedAccounts,
  ) {}

  /** What each partner's lines add up to, by code. */
  async partners({ runId, position, currency }: SummedRun): Promise<readonly PartnerSums[]> {
    const rows = await this.database.query<
      SummedRow & Readonly<{ partnerId: string; overCap: boolean; serialTwice: boolean }>
    >(
      summed(
        `coalesce(p."fact"->>'code', l."partnerId")`,
        `min("partnerId") as "partnerId", bool_or("overCap") as "overCap", bool_or("serialTwice") as "serialTwice"`,
      ),
      [runId, position],
    );
    return rows.map(({ key: code, partnerId, overCap, serialTwice, ...sums }) => ({
      ...{ partnerId, code, overCap, serialTwice },
      ...sumsOf(sums, currency),
    }));
  }

  /** The same with what is open of earlier statements, and what stands in the way of a payment. */
  async sheet(run: SummedRun): Promise<readonly SheetRow[]> {
    const sums = await this.partners(run);
    const partnerIds = sums.map(({ partnerId }) => partnerId);
    const accounts = await this.accounts.of(partnerIds);
    const carried = await this.carried(run, partnerIds);
    const excluded = new Set(run.excluded.map(({ partnerId }) => partnerId));
    return sums.map((one) =>
      sheetRow(one, {
        excluded: excluded.has(one.partnerId),
        accountCurrency: accounts.get(one.partnerId)?.currency,
        carry: { amount: carried.get(one.partnerId) ?? '0', currency: run.currency },
      }),
    );
  }

  /** What the run pays, without the partners that are excluded, by what it is asked for. */
  async groups(
    { runId, position, currency, excluded }: SummedRun,
    by: RunGroup,
  ): Promise<readonly GroupSums[]> {
    const rows = await this.database.query<SummedRow & Readonly<{ partners: number }>>(
      summed(
        GROUP_KEYS[by],
        `count(distinct "partnerId")::int as "partners"`,
        `and l."partnerId" <> all($3)`,
      ),
      [runId, position, excluded.map(({ partnerId }) => partnerId)],
    );
    return rows.map(({ key: group, partners, ...sums }) => ({ group, partners, ...sumsOf(sums, currency) }));
  }

  /** The statements of earlier quarters that are not paid as a whole: what each adds to what is carried. */
  async openOf(
    { programmeId, quarter, currency }: Pick<SummedRun, 'programmeId' | 'quarter' | 'currency'>,
    partnerId: string,
  ): Promise<readonly OpenStatement[]> {
    const rows = await this.database.query<Omit<OpenStatement, 'amount'> & Readonly<{ open: string }>>(
      `select q.key as "statementId", coalesce(s."number", q."quarter") as "number", (${OPEN})::text as "open"
         from ${EARNINGS} q left join ${STATEMENTS} s on s.key = q.key
        where q."programmeId" = $1 and q."quarter" < $2 and q."currency" = $3 and q."partnerId" = $4 and ${OPEN} <> 0
        order by q."quarter"`,
      [programmeId, quarter, currency, partnerId],
    );
    return rows.map(({ open, ...statement }) => ({ ...statement, amount: { amount: open, currency } }));
  }

  private async carried(
    { programmeId, quarter, currency }: SummedRun,
    partnerIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<Readonly<{ partnerId: string; open: string }>>(
      `select "partnerId", sum(${OPEN})::text as "open"
         from ${EARNINGS} q
        where "programmeId" = $1 and "quarter" < $2 and "currency" = $3 and "partnerId" = any($4)
        group by 1`,
      [programmeId, quarter, currency, partnerIds],
    );
    return new Map(rows.map(({ partnerId, open }) => [partnerId, open]));
  }
}

const sumsOf = ({ lines, base, gross, adjustments }: Omit<SummedRow, 'key'>, currency: string): RunSums => {
  const of = (amount: string): MoneyJson => ({ amount, currency });
  return { lines, base: of(base), gross: of(gross), adjustments: of(adjustments) };
};
