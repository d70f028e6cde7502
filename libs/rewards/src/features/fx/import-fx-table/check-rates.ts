import {
  each,
  quotedAsSent,
  type CheckedRow,
  type CheckResult,
  type ImportRow,
  type RowFinding,
} from '@channel/imports';
import { rateKey } from '../../../domain/fx/fx-table';
import type { FxRate } from '../../../domain/fx/fx-table.events';
import { jumpText, type jumpFrom } from '../../../domain/fx/rate-jumps';
import { readFxRow } from '../../../domain/fx/read-fx-row';

type Checked = Readonly<{ row: number; rate: FxRate | undefined; findings: readonly RowFinding[] }>;

/** Base of the file: that of its first row. */
export const baseOf = (rows: readonly ImportRow[]): string => rows[0]?.cells.base?.toUpperCase() ?? '';

/** What a rate table would do, row by row; pauses after each. The first row decides the base; a place has one rate. */
export function* checkRates(
  rows: readonly ImportRow[],
  known: ReadonlyMap<string, FxRate>,
  jumpOf: ReturnType<typeof jumpFrom> = () => undefined,
): Generator<undefined, Omit<CheckResult, 'basis'>> {
  const seen = new Map<string, FxRate>();
  const base = baseOf(rows);
  const checked = yield* each(rows, (row) =>
    quotedAsSent(row, outcomeOf(warned(readRate(row, base), jumpOf), known, seen)),
  );
  return { rows: checked, controlTotals: {}, fileProblems: [] };
}

/** Rates of the rows that the check let through. */
export const ratesToApply = (
  rows: readonly ImportRow[],
  { rows: checked }: CheckResult,
): readonly FxRate[] => {
  const outcomes = new Map(checked.map(({ row, outcome }) => [row, outcome] as const));
  const base = baseOf(rows);
  return rows.flatMap((one) => {
    const { row, rate } = readRate(one, base);
    return APPLIED.includes(outcomes.get(row) ?? '') && rate !== undefined ? [rate] : [];
  });
};

const APPLIED: readonly string[] = ['created', 'corrected', 'warning'];

const readRate = ({ row, cells, findings: found }: ImportRow, base: string): Checked => {
  const read = readFxRow(cells);
  const findings = [...found, ...read.findings];
  if (read.base === base || read.findings.some(({ column }) => column === 'base'))
    return { row, rate: read.rate, findings };
  const other = { column: 'base', value: read.base, code: 'SEVERAL_BASES', severity: 'error' as const };
  const finding = { ...other, message: `This file holds rates of ${base}.` };
  return { row, rate: undefined, findings: [...findings, finding] };
};

/** A far rate is taken; who approves the table has to confirm it by name (G74). */
const warned = (entry: Checked, jumpOf: ReturnType<typeof jumpFrom>): Checked => {
  const { rate, findings } = entry;
  const jump = rate === undefined ? undefined : jumpOf(rate);
  if (jump === undefined) return entry;
  const message = `${jumpText(jump)}: who approves the table confirms ${jump.quote} by name.`;
  const finding = {
    column: 'rate',
    value: jump.rate,
    code: 'RATE_JUMP',
    severity: 'warning' as const,
    message,
  };
  return { ...entry, findings: [...findings, finding] };
};

const outcomeOf = (
  { row, rate, findings }: Checked,
  known: ReadonlyMap<string, FxRate>,
  seen: Map<string, FxRate>,
): CheckedRow => {
  if (rate === undefined) return { row, outcome: 'error', findings };
  const key = rateKey(rate);
  const earlier = seen.get(key);
  seen.set(key, rate);
  if (earlier !== undefined && earlier.rate !== rate.rate) {
    const finding = { column: 'rate', value: rate.rate, code: 'KEY_CONFLICT', severity: 'error' as const };
    const message = `The file has two different rates of ${rate.quote} for ${rate.on}.`;
    return { row, outcome: 'error', findings: [...findings, { ...finding, message }] };
  }
  const before = known.get(key);
  if (earlier !== undefined || before?.rate === rate.rate) return { row, outcome: 'duplicate', findings };
  if (findings.length > 0) return { row, outcome: 'warning', findings };
  return { row, outcome: before === undefined ? 'created' : 'corrected', findings };
};
