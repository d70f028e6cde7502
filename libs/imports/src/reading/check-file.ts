import type { JsonObject } from '@channel/kernel';
import type { FileProblem } from '../domain/import/import.events';
import type { CheckedRow, CheckResult, ImportContext, ImportKind, ImportRow } from '../import-kind';
import type { StoredRow } from '../storage/import-rows';
import { FileProblemError } from './decode';
import { readCsvInTurns, type ReadFile } from './read-csv';

export type FileCheck = Readonly<{
  header: readonly string[];
  rows: readonly StoredRow[];
  readable: readonly ImportRow[];
  checked: CheckResult;
  counts: Readonly<Record<string, number>>;
  notices: readonly FileProblem[];
  problems: readonly FileProblem[];
}>;

/** Reads a file and lets its kind look at the rows. Without effect. */
export const checkFile = async (
  bytes: Uint8Array,
  kind: ImportKind,
  context: ImportContext,
): Promise<FileCheck> => {
  try {
    const file = await readCsvInTurns(bytes, kind, context.options);
    const checked = await kind.check(file.rows, context);
    return checkOf(file, checked, context.options);
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
    return { ...refusedFile({ code: error.code, detail: error.detail }), header: error.header };
  }
};

const checkOf = (file: ReadFile, checked: CheckResult, options: JsonObject): FileCheck => {
  const rows = [...file.settled, ...checked.rows]
    .map((row) => ({ ...row, raw: file.raw.get(row.row) ?? [] }))
    .sort((one, other) => one.row - other.row);
  const problems = [...checked.fileProblems, ...totalProblems(file, checked, options)];
  return {
    header: file.header,
    rows,
    readable: file.rows,
    checked,
    counts: countsOf(rows),
    notices: [...file.notices, ...(checked.notices ?? [])],
    problems,
  };
};

const refusedFile = (problem: FileProblem): FileCheck => ({
  header: [],
  rows: [],
  readable: [],
  checked: { rows: [], controlTotals: {}, fileProblems: [problem], basis: {} },
  counts: {},
  notices: [],
  problems: [problem],
});

export const countsOf = (rows: readonly CheckedRow[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** What the sender declared about the file must be what is in it. */
const totalProblems = (
  { rows, settled }: ReadFile,
  { fileTotals }: CheckResult,
  { rows: declaredRows, totals }: JsonObject,
): readonly FileProblem[] => {
  const count = rows.length + settled.filter(({ outcome }) => outcome !== 'skipped').length;
  const mismatch = (what: string, declared: unknown, found: unknown): FileProblem => ({
    code: 'CONTROL_TOTAL_MISMATCH',
    detail: `${what}: ${String(declared)} declared, ${String(found)} in the file.`,
  });
  const byCurrency =
    typeof totals === 'object' && totals !== null && !Array.isArray(totals) ? Object.entries(totals) : [];
  return [
    ...(declaredRows === undefined || declaredRows === count ? [] : [mismatch('Rows', declaredRows, count)]),
    ...byCurrency
      .filter(([currency, total]) => total !== (fileTotals?.[currency] ?? '0'))
      .map(([currency, total]) => mismatch(currency, total, fileTotals?.[currency] ?? '0')),
  ];
};
