import {
  addMonths,
  invariant,
  quarterBounds,
  quarterOf,
  totalOf,
  type MoneyJson,
  type Quarter,
} from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Programmes } from '@channel/programs';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { expectationsOf, type Expectation, type RoleLevels } from '../../../domain/engine/expectation';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { variancesOf, type PartnerSums, type Variance } from '../../../domain/run/sheet';
import { lineFacts } from '../../../inputs/sources/line.facts';
import { forecastFacts, type ForecastFact } from '../../../inputs/sources/forecast.facts';
import { partnerFacts, type PartnerFact } from '../../../inputs/sources/partner.facts';
import { RunSheets, type SummedRun } from '../../../run-sheets';

const EARNINGS = viewOf('rewards.quarter-earnings');
const RUNS = viewOf('rewards.reward-run-list');
const SHIPPED = viewOf(lineFacts.name);
const PARTNERS = viewOf(partnerFacts.name);
const FORECASTS = viewOf(forecastFacts.name);

/** How many partners are named whose amounts moved most. */
const MOST = 10;

export type QuarterFigures = Readonly<{
  id: string;
  quarter: Quarter;
  accrued: MoneyJson;
  /** By the forecasts of providers, neither accrued nor booked (J80). */
  forecast: MoneyJson;
  expected: MoneyJson;
  /** Nothing: no run was calculated. */
  calculated: MoneyJson | null;
  adjusted: MoneyJson | null;
  approved: MoneyJson;
  paid: MoneyJson;
}>;
/** Whose reports a quarter waits for. */
export type Sender = Readonly<{ id: string; distributorId: string; lines: number; lastShipOn: string }>;
type Asked = Readonly<{ programmeId: string; quarter: Quarter }>;
type Sums = Readonly<{ quarter: string; currency: string; accrued: string; approved: string; paid: string }>;
/** The run that counts of a quarter: the one that became its statements, else the newest that was calculated. */
type Counting = Readonly<{ run: SummedRun; total: MoneyJson }>;

/** A quarter beside the one before it. */
@Injectable()
export class QuarterFiguresQuery {
  constructor(
    private readonly database: Database,
    private readonly runner: DeciderRunner,
    private readonly sheets: RunSheets,
    private readonly programmes: Programmes,
  ) {}

  /** The quarter first; each currency has its row. */
  async of({ programmeId, quarter }: Asked): Promise<readonly QuarterFigures[]> {
    const rows: QuarterFigures[] = [];
    for (const each of [quarter, before(quarter)]) {
      const counting = await this.counting({ programmeId, quarter: each });
      const adjusted = counting && (await this.adjustedIn(counting));
      const sums = await this.sums({ programmeId, quarter: each });
      const ahead = await this.expectations({ programmeId, quarter: each });
      const currencies = [
        ...new Set([...sums.keys(), ...ahead.keys(), ...(counting ? [counting.total.currency] : [])]),
      ].sort();
      for (const currency of currencies)
        rows.push({
          ...{ id: `${each}-${currency}`, quarter: each },
          ...figuresIn(currency, { sums: sums.get(currency), ahead: ahead.get(currency) }),
          ...(counting?.total.currency === currency
            ? { calculated: counting.total, adjusted: adjusted ?? null }
            : { calculated: null, adjusted: null }),
        });
    }
    return rows;
  }

  /** Nothing while no run of the quarter was calculated. */
  async variances({ programmeId, quarter }: Asked): Promise<readonly Variance[]> {
    const now = await this.counting({ programmeId, quarter });
    if (now === undefined) return [];
    const earlier = await this.counting({ programmeId, quarter: before(quarter) });
    return variancesOf(await this.paid(now), earlier === undefined ? [] : await this.paid(earlier), {
      currency: now.run.currency,
      limit: MOST,
    });
  }

  /**
   * Who reported lines that were shipped in the quarter or the four before it: whoever has none of the quarter may not have
   * reported yet.
   */
  async senders({ programmeId, quarter }: Asked): Promise<readonly Sender[]> {
    const { firstDay, lastDay } = quarterBounds(quarter);
    return this.database.query<Sender>(
      `select l."fact"->>'distributorId' as "id", l."fact"->>'distributorId' as "distributorId",
              count(*) filter (where l."shipOn" >= $2)::int as "lines", max(l."shipOn") as "lastShipOn"
         from ${SHIPPED} l join ${PARTNERS} p on p."id" = l."partnerId" and p."recordedTo" is null
        where l."recordedTo" is null and p."programmeId" = $1 and l."shipOn" between $4 and $3
        group by 1, 2 order by 3, 1`,
      [programmeId, firstDay, lastDay, addMonths(firstDay, -12)],
    );
  }

  /** Without the partners that are excluded. */
  private async paid({ run }: Counting): Promise<readonly PartnerSums[]> {
    const excluded = new Set(run.excluded.map(({ partnerId }) => partnerId));
    return (await this.sheets.partners(run)).filter(({ partnerId }) => !excluded.has(partnerId));
  }

  private async adjustedIn({ run }: Counting): Promise<MoneyJson> {
    const partners = await this.sheets.partners(run);
    return totalOf(
      partners.map(({ adjustments }) => adjustments),
      run.currency,
    );
  }

  private async counting({ programmeId, quarter }: Asked): Promise<Counting | undefined> {
    const [found] = await this.database.query<Readonly<{ runId: string; total: MoneyJson }>>(
      `select "runId", "total" from ${RUNS}
        where "programmeId" = $1 and "quarter" = $2 and "total" is not null
        order by "status" in ('approved', 'issued') desc, "number" desc limit 1`,
      [programmeId, quarter],
    );
    if (found === undefined) return undefined;
    const { state: run } = await this.runner.load(rewardRunDecider, found.runId);
    invariant(run.status !== 'none', 'a run that is listed was started');
    return { run, total: found.total };
  }

  /** By the newest forecast of each provider as it is known now, and the version of the quarter. */
  private async expectations({ programmeId, quarter }: Asked): Promise<ReadonlyMap<string, Expectation>> {
    const { firstDay, lastDay } = quarterBounds(quarter);
    const inForce = await this.programmes.inForce(programmeId, firstDay);
    const plans = inForce?.definition.achievementPlans ?? [];
    const known = <Fact>(view: string): Promise<readonly Readonly<{ fact: Fact }>[]> =>
      this.database.query<Readonly<{ fact: Fact }>>(
        `select "fact" from ${view} where "programmeId" = $1 and "recordedTo" is null`,
        [programmeId],
      );
    const forecasts = (await known<ForecastFact>(FORECASTS)).map(({ fact }) => fact);
    if (forecasts.length === 0) return new Map();
    const partners = (await known<PartnerFact>(PARTNERS)).map(({ fact }) => levelsOf(fact));
    const found = expectationsOf(forecasts, partners, { plans, quarter, on: lastDay });
    return new Map(found.map((one) => [one.currency, one]));
  }

  private async sums({ programmeId, quarter }: Asked): Promise<ReadonlyMap<string, Sums>> {
    const rows = await this.database.query<Sums>(
      `select "currency", sum(("accrued"->>'amount')::numeric)::text as "accrued",
              sum(("earned"->>'amount')::numeric)::text as "approved", sum(("paid"->>'amount')::numeric)::text as "paid"
         from ${EARNINGS} where "programmeId" = $1 and "quarter" = $2 group by 1`,
      [programmeId, quarter],
    );
    return new Map(rows.map((row) => [row.currency, row]));
  }
}

const figuresIn = (
  currency: string,
  { sums, ahead }: Readonly<{ sums: Sums | undefined; ahead: Expectation | undefined }>,
): Pick<QuarterFigures, 'accrued' | 'forecast' | 'expected' | 'approved' | 'paid'> => {
  const of = (amount = '0'): MoneyJson => ({ amount, currency });
  return {
    ...{ accrued: of(sums?.accrued), approved: of(sums?.approved), paid: of(sums?.paid) },
    ...{ forecast: ahead?.forecast ?? of(), expected: ahead?.expected ?? of() },
  };
};

/** In each of its roles, as known now. */
const levelsOf = ({ partnerId, role, levels, roleLevels }: PartnerFact): RoleLevels => ({
  partnerId,
  levels: [...levels.map(({ level, effectiveOn }) => ({ role, level, effectiveOn })), ...roleLevels],
});

const before = (quarter: Quarter): Quarter => quarterOf(addMonths(quarterBounds(quarter).firstDay, -3));
