import {
  metaOfPart,
  quotedAsSent,
  type BroughtBy,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportRow,
  type Rows,
} from '@channel/imports';
import { isInError, type CellFinding } from '@channel/kernel';
import { actOf, anyone, DeciderRunner } from '@channel/runtime';
import {
  MEASURE_COLUMNS,
  readMeasure,
  type MeasureReading,
  type MeasureRow,
} from '../../../domain/scorecard/read-measure';
import { measureKey, measuresOf, sameMeasure } from '../../../domain/scorecard/scorecard';
import { scorecardDecider } from '../../../domain/scorecard/scorecard.decider';
import type { PfpMeasure } from '../../../domain/scorecard/scorecard.events';
import type { MeasuredPartners } from '../../../measured-partners';
import { scorecardIdOf } from '../../../scorecard-id';

const ORIGIN = 'standing.import-pfp-measures';
/** What one event holds. */
const MAX_ROWS = 500;

type Judged = Readonly<{ checked: CheckedRow; values: MeasureRow | undefined }>;

/** What the vendor measured of Operate Specialists; the measures of a partner and quarter stand in one stream. */
export class PfpMeasuresKind implements ImportKind {
  readonly kind = 'pfp_measures';
  readonly columns = MEASURE_COLUMNS;
  readonly partial = true;
  readonly maxRows = MAX_ROWS;
  /** Of partners of every channel manager. */
  readonly broughtBy: BroughtBy = { roles: ['channel.lead'] };

  constructor(
    private readonly partners: MeasuredPartners,
    private readonly runner: DeciderRunner,
  ) {}

  /** The same measures again are duplicates, row by row; a file is nothing by itself. */
  alreadyApplied(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async check(rows: Rows, context: ImportContext): Promise<CheckResult> {
    return resultOf(await this.judge(rows, context));
  }

  async apply(rows: Rows, found: () => Promise<CheckResult>, context: ImportContext): Promise<CheckResult> {
    const before = new Map((await found()).rows.map((row) => [row.row, row]));
    const judged = await this.judge(rows, context);
    for (const [scorecardId, of] of byScorecard(judged)) await this.report(scorecardId, of, context);
    // Written by a run that died afterwards: a measure is what the check found it to be.
    return resultOf(
      judged.map((one) =>
        one.checked.outcome === 'duplicate'
          ? { ...one, checked: before.get(one.checked.row) ?? one.checked }
          : one,
      ),
    );
  }

  private async report(
    scorecardId: string,
    told: readonly MeasureRow[],
    context: ImportContext,
  ): Promise<void> {
    const { importId, meta } = context;
    const [first] = told;
    if (first === undefined) return;
    const { programmeId, partnerId, quarter } = first;
    const data = {
      of: { scorecardId, programmeId, partnerId, quarter },
      measures: told.map(({ measure }) => measure),
      ...{ importId, act: actOf(meta) },
    };
    await this.runner.run(
      scorecardDecider,
      scorecardId,
      { type: 'ReportPfpMeasures', data },
      metaOfPart(context, ORIGIN, scorecardId),
      { visible: anyone },
    );
  }

  private async judge(rows: Rows, context: ImportContext): Promise<readonly Judged[]> {
    const all = [...rows];
    const reading = await this.partners.readingOf(
      all.map(({ cells }) => cells),
      context.meta.now,
    );
    const read = all.map((row) => readRow(row, reading));
    const doubted = contradictionsIn(read);
    const known = new Map<string, ReadonlyMap<string, PfpMeasure>>();
    const judged: Judged[] = [];
    for (const one of read) judged.push(await this.judgeOne(one, doubted.has(one.row.row), known));
    await context.progress(all.length, all.length);
    return judged;
  }

  /** @param known what each scorecard holds, with what the rows before say of it */
  private async judgeOne(
    { row, values, findings: read }: ReadRow,
    isDoubted: boolean,
    known: Map<string, ReadonlyMap<string, PfpMeasure>>,
  ): Promise<Judged> {
    const findings = [...row.findings, ...read, ...(isDoubted ? [CONTRADICTED] : [])];
    const told = (outcome: CheckedRow['outcome']): CheckedRow =>
      quotedAsSent(row, { row: row.row, outcome, findings });
    if (values === undefined || isInError(findings)) return { checked: told('error'), values: undefined };
    const { measure } = values;
    const scorecardId = scorecardIdOf(values.partnerId, values.quarter);
    const measures =
      known.get(scorecardId) ?? measuresOf((await this.runner.load(scorecardDecider, scorecardId)).state);
    const outcome = outcomeIn(measures, measure);
    known.set(scorecardId, new Map([...measures, [measureKey(measure), measure]]));
    return { checked: told(outcome !== 'duplicate' && findings.length > 0 ? 'warning' : outcome), values };
  }
}

const readRow = (row: ImportRow, reading: MeasureReading) => ({ row, ...readMeasure(row.cells, reading) });
type ReadRow = ReturnType<typeof readRow>;

const outcomeIn = (
  known: ReadonlyMap<string, PfpMeasure>,
  measure: PfpMeasure,
): 'created' | 'corrected' | 'duplicate' => {
  const before = known.get(measureKey(measure));
  if (before === undefined) return 'created';
  return sameMeasure(measure, before) ? 'duplicate' : 'corrected';
};

const CONTRADICTED: CellFinding = {
  ...{ column: 'measure', code: 'KEY_CONFLICT', severity: 'error' },
  message: 'The file names this measure of the partner and quarter twice, with different content.',
};
/** Rows that say different things of one measure contradict each other: none of them counts. */
const contradictionsIn = (read: readonly ReadRow[]): ReadonlySet<number> => {
  const said = read.flatMap(({ row, values }) => (values === undefined ? [] : [{ row: row.row, ...values }]));
  const byMeasure = grouped(
    said,
    ({ partnerId, quarter, measure }) => `${scorecardIdOf(partnerId, quarter)} ${measureKey(measure)}`,
  );
  return new Set(
    [...byMeasure.values()]
      .filter((rows) => rows.some(({ measure }) => !sameMeasure(measure, rows[0]?.measure)))
      .flatMap((rows) => rows.map(({ row }) => row)),
  );
};

const byScorecard = (judged: readonly Judged[]): ReadonlyMap<string, readonly MeasureRow[]> => {
  const rows = judged.flatMap(({ values }) => values ?? []);
  return grouped(rows, ({ partnerId, quarter }) => scorecardIdOf(partnerId, quarter));
};

const grouped = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

/** Measures are no money that a file could say the sum of. */
const resultOf = (judged: readonly Judged[]): CheckResult => ({
  ...{ rows: judged.map(({ checked }) => checked), controlTotals: {}, basis: {} },
  fileProblems: judged.length === 0 ? [{ code: 'NOTHING_TO_APPLY', detail: 'The file has no rows.' }] : [],
});
