import { apiId } from '@channel/event-store';
import {
  metaOfPart,
  quotedAsSent,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportRow,
  type Rows,
} from '@channel/imports';
import { normalised, parseMoney, type JsonObject, isInError } from '@channel/kernel';
import type { PartnerNow } from '@channel/partners';
import { actOf, anyone, DeciderRunner } from '@channel/runtime';
import { initial, lineKey, sameLine, type Forecast } from '../../domain/forecast/forecast';
import { forecastDecider } from '../../domain/forecast/forecast.decider';
import type { ForecastLine, OfForecast } from '../../domain/forecast/forecast.events';
import { FORECAST_COLUMNS, readForecast, type ForecastRow } from '../../domain/forecast/read-forecast';
import { PROVIDER_REPORTERS, type ProviderSenders } from '../../provider-senders';

const ORIGIN = 'providers.import-forecast';
/** What one event holds. */
const MAX_ROWS = 500;

type Judged = Readonly<{ checked: CheckedRow; values: ForecastRow | undefined }>;
type Problem = Readonly<{ code: string; detail: string }>;

/** What a provider expects to sell, month by month; the lines of a month stand in one stream (J80). */
export class ForecastKind implements ImportKind {
  readonly kind = 'forecast';
  readonly columns = FORECAST_COLUMNS;
  readonly partial = true;
  readonly maxRows = MAX_ROWS;
  readonly broughtBy = PROVIDER_REPORTERS;

  constructor(
    private readonly senders: ProviderSenders,
    private readonly runner: DeciderRunner,
  ) {}

  /** The same lines again are duplicates, row by row; a file is nothing by itself. */
  alreadyApplied(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async check(rows: Rows, context: ImportContext): Promise<CheckResult> {
    const sender = await this.senders.find(context);
    if ('code' in sender) return refusedFile(sender);
    return resultOf(await this.judge(rows, sender, context), nilOf(rows, sender, context));
  }

  async apply(rows: Rows, found: () => Promise<CheckResult>, context: ImportContext): Promise<CheckResult> {
    const sender = await this.senders.find(context);
    if ('code' in sender) return refusedFile(sender);
    const before = new Map((await found()).rows.map((row) => [row.row, row]));
    const judged = await this.judge(rows, sender, context);
    const nil = nilOf(rows, sender, context);
    for (const [period, lines] of byPeriod(judged, nil.period))
      await this.report(ofMonth(sender, period), lines, context);
    // Written by a run that died afterwards: a line is what the check found it to be.
    const told = judged.map((one) =>
      one.checked.outcome === 'duplicate'
        ? { ...one, checked: before.get(one.checked.row) ?? one.checked }
        : one,
    );
    return resultOf(told, nil);
  }

  private async report(
    of: OfForecast,
    lines: readonly ForecastLine[],
    context: ImportContext,
  ): Promise<void> {
    const { importId, meta } = context;
    await this.runner.run(
      forecastDecider,
      of.forecastId,
      { type: 'ReportSalesForecast', data: { of, lines, importId, act: actOf(meta) } },
      metaOfPart(context, ORIGIN, of.period),
      { visible: anyone },
    );
  }

  private async judge(rows: Rows, sender: PartnerNow, context: ImportContext): Promise<readonly Judged[]> {
    const { programme, standing } = sender;
    const reading = {
      ...{ today: programme.day, senderCode: normalised(standing.code) },
      tracks: programme.inForce?.definition.tracks ?? [],
    };
    const read = [...rows].map((row): ReadRow => ({ row, ...readForecast(row.cells, reading) }));
    const conflicts = conflictsIn(read);
    const months = new Map<string, Forecast>();
    const judged: Judged[] = [];
    for (const one of read) {
      const isDoubted = conflicts.has(one.row.row);
      judged.push(await this.judgeOne(isDoubted ? withConflict(one) : one, sender, months));
    }
    await context.progress(rows.length, rows.length);
    return judged;
  }

  /** @param months what is known of each month, with what the rows before say of it */
  private async judgeOne(
    { row, values, findings: read }: ReadRow,
    sender: PartnerNow,
    months: Map<string, Forecast>,
  ): Promise<Judged> {
    const findings = [...row.findings, ...read];
    const told = (outcome: CheckedRow['outcome']): CheckedRow =>
      quotedAsSent(row, { row: row.row, outcome, findings });
    if (values === undefined || isInError(findings)) return { checked: told('error'), values: undefined };
    const of = ofMonth(sender, values.period);
    const known = months.get(of.period) ?? (await this.runner.load(forecastDecider, of.forecastId)).state;
    const outcome = outcomeIn(known, values.line);
    months.set(of.period, withLine(known, of, values.line));
    const isNew = outcome !== 'duplicate';
    return { checked: told(isNew && findings.length > 0 ? 'warning' : outcome), values };
  }
}

type ReadRow = ReturnType<typeof readForecast> & Readonly<{ row: ImportRow }>;

/** Rows of one file that say different things of one line contradict each other: none of them counts. */
const conflictsIn = (read: readonly ReadRow[]): ReadonlySet<number> => {
  const byLine = new Map<string, Readonly<{ row: number; line: ForecastLine }>[]>();
  for (const { row, values } of read)
    if (values !== undefined) {
      const key = `${values.period} ${lineKey(values.line)}`;
      byLine.set(key, [...(byLine.get(key) ?? []), { row: row.row, line: values.line }]);
    }
  return new Set(
    [...byLine.values()]
      .filter((told) => told.some(({ line }) => !sameLine(line, told[0]?.line)))
      .flatMap((told) => told.map(({ row }) => row)),
  );
};
const withConflict = (one: ReadRow): ReadRow => ({
  ...one,
  findings: [
    ...one.findings,
    {
      ...{ column: 'customer_name', code: 'KEY_CONFLICT', severity: 'error' },
      message: 'The file names this customer, track and month twice, with different content.',
    },
  ],
});

const linesOf = (forecast: Forecast): ReadonlyMap<string, ForecastLine> =>
  forecast.status === 'none' ? new Map() : forecast.lines;
const outcomeIn = (forecast: Forecast, line: ForecastLine): 'created' | 'corrected' | 'duplicate' => {
  const before = linesOf(forecast).get(lineKey(line));
  if (before === undefined) return 'created';
  return sameLine(line, before) ? 'duplicate' : 'corrected';
};
/** The rows after it are judged as if it had been applied. */
const withLine = (forecast: Forecast, of: OfForecast, line: ForecastLine): Forecast =>
  forecastDecider.evolve(forecast.status === 'none' ? initial : forecast, {
    type: 'SalesForecastReported',
    data: { ...of, lines: [line], importId: '', reportedBy: '', reportedAt: '' },
  });

const ofMonth = ({ standing }: PartnerNow, period: string): OfForecast => {
  const { partnerId, programmeId } = standing;
  return { forecastId: apiId('sfct', `${partnerId}|${period}`), programmeId, partnerId, period };
};

const byPeriod = (
  judged: readonly Judged[],
  nil: string | undefined,
): ReadonlyMap<string, readonly ForecastLine[]> => {
  const lines = new Map<string, ForecastLine[]>(nil === undefined ? [] : [[nil, []]]);
  for (const { values } of judged)
    if (values !== undefined) lines.set(values.period, [...(lines.get(values.period) ?? []), values.line]);
  return lines;
};

type Nil = Readonly<{ period: string | undefined; problems: readonly Problem[] }>;
/** A month in which nothing is expected is reported by saying so: options `nil` and `period`. */
const nilOf = (rows: Rows, { programme }: PartnerNow, { options, unreadable }: ImportContext): Nil => {
  const said = nilPeriodOf(options);
  const period = said !== undefined && said <= programme.day.slice(0, 7) ? said : undefined;
  const count = rows.length + unreadable;
  if (count > 0)
    return said === undefined
      ? { period: undefined, problems: [] }
      : {
          period: undefined,
          problems: [problem('NIL_REPORT_HAS_ROWS', `The file has ${String(count)} row(s).`)],
        };
  return period === undefined
    ? {
        period,
        problems: [
          problem(
            'NOTHING_TO_APPLY',
            'The file has no rows. If nothing is expected, say so: options nil and period.',
          ),
        ],
      }
    : { period, problems: [] };
};
const nilPeriodOf = ({ nil, period }: JsonObject): string | undefined =>
  nil === true && typeof period === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? period : undefined;
const problem = (code: string, detail: string): Problem => ({ code, detail });

const refusedFile = (refused: Problem): CheckResult => ({
  ...{ rows: [], controlTotals: {}, fileProblems: [refused], basis: {} },
});

/** What is expected by currency, of the rows that say something new. */
const resultOf = (judged: readonly Judged[], { period, problems }: Nil): CheckResult => {
  const totals = new Map<string, bigint>();
  for (const { values, checked } of judged)
    if (values !== undefined && checked.outcome !== 'duplicate') {
      const { currency, minor } = parseMoney(values.line.expectedTcv);
      totals.set(currency, (totals.get(currency) ?? 0n) + minor);
    }
  return {
    rows: judged.map(({ checked }) => checked),
    controlTotals: Object.fromEntries([...totals].map(([currency, minor]) => [currency, minor.toString()])),
    fileProblems: problems,
    basis: period === undefined ? {} : { nil: period },
  };
};
