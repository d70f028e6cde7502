import { decimalText, parseDecimalMoney, parseMoney, type JsonObject, type Money } from '@channel/kernel';
import type { FileProblem, FindingCount } from '../domain/import/import.events';
import type { CheckedRow, CheckResult, ImportContext, ImportKind, Rows } from '../import-kind';
import { inTurns } from '../turns';
import { FileProblemError } from './decode';
import { readCsvInTurns } from './read-csv';
import type { RawRow, ReadFile } from './read-file';

export type FileCheck = Readonly<{
  header: readonly string[];
  delimiter: string;
  /** Every record that says something, in the order of the file; each look reads what they say anew. */
  rows: Iterable<RawRow> & Readonly<{ length: number }>;
  /** What became of each of them. */
  outcomes: readonly CheckedRow[];
  /** Records without anything in them. */
  blank: number;
  readable: Rows;
  known: Pick<ImportContext, 'unreadable' | 'interchangeNumber'>;
  checked: CheckResult;
  counts: Readonly<Record<string, number>>;
  /** How many rows have a finding of which code. */
  findings: readonly FindingCount[];
  notices: readonly FileProblem[];
  problems: readonly FileProblem[];
}>;

/** Whether the header lacks required columns, so that the sender has to say which column is which. */
export const needsMapping = ({ header, problems }: FileCheck): boolean =>
  header.length > 0 && problems.some(({ code }) => code === 'REQUIRED_COLUMN_MISSING');

/** Reads a file and lets its kind look at the rows. Without effect. */
export const checkFile = (
  bytes: Uint8Array,
  kind: ImportKind,
  context: Omit<ImportContext, 'unreadable'>,
): Promise<FileCheck> => checkRead(() => Promise.resolve(bytes), kind, context);

/** The same for bytes that nobody needs any more once their text is read. */
export const checkRead = async (
  bytes: () => Promise<Uint8Array>,
  kind: ImportKind,
  context: Omit<ImportContext, 'unreadable'>,
): Promise<FileCheck> => {
  try {
    const file = await readCsvInTurns(await bytes(), kind, context.options, (done) =>
      context.progress(done, 0),
    );
    const checked = await kind.check(file.rows, { ...context, ...knownOf(file) });
    return await checkOf(file, checked, context.options);
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
    return { ...refusedFile({ code: error.code, detail: error.detail }), header: error.header };
  }
};

/** What the kind is told about the file beside its rows. */
export const knownOf = ({
  unreadable,
  interchangeNumber,
}: ReadFile): Pick<ImportContext, 'unreadable' | 'interchangeNumber'> => ({
  unreadable: unreadable.length,
  ...(interchangeNumber === undefined ? {} : { interchangeNumber }),
});

const checkOf = async (file: ReadFile, checked: CheckResult, options: JsonObject): Promise<FileCheck> => {
  const judged = await inTurns(byRow(checked.rows));
  const outcomes: readonly CheckedRow[] = [...judged.values(), ...file.unreadable].sort(
    (one, other) => one.row - other.row,
  );
  const problems = [...checked.fileProblems, ...totalProblems(file, checked, options)];
  const { header, delimiter, blank } = file;
  return {
    ...{ header, delimiter, blank, checked, problems, outcomes },
    rows: { length: outcomes.length, [Symbol.iterator]: () => inOrder(file, judged) },
    readable: file.rows,
    known: knownOf(file),
    counts: { ...countsOf(outcomes), ...(blank === 0 ? {} : { skipped: blank }) },
    findings: await inTurns(findingCounts(outcomes)),
    notices: [...file.notices, ...(checked.notices ?? [])],
  };
};

type Judged = ReadonlyMap<number, CheckedRow>;
function* byRow(rows: readonly CheckedRow[]): Generator<undefined, Judged> {
  const found = new Map<number, CheckedRow>();
  for (const row of rows) {
    found.set(row.row, row);
    yield;
  }
  return found;
}

/** The rows that were judged and those that could not be read, in the order of the file. */
function* inOrder({ rows, unreadable }: ReadFile, judged: Judged): Generator<RawRow, undefined> {
  let next = 0;
  for (const { row, raw } of rows) {
    for (let one = unreadable[next]; one !== undefined && one.row < row; one = unreadable[next]) {
      yield one;
      next += 1;
    }
    const checked = judged.get(row);
    if (checked !== undefined) yield { ...checked, raw };
  }
  yield* unreadable.slice(next);
}

const refusedFile = (problem: FileProblem): FileCheck => ({
  header: [],
  delimiter: ',',
  rows: [],
  outcomes: [],
  blank: 0,
  readable: [],
  known: { unreadable: 0 },
  checked: { rows: [], controlTotals: {}, fileProblems: [problem], basis: {} },
  counts: {},
  findings: [],
  notices: [],
  problems: [problem],
});

const countsOf = (rows: readonly CheckedRow[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** Each row counts once for a code. */
function* findingCounts(rows: readonly CheckedRow[]): Generator<undefined, readonly FindingCount[]> {
  const counts = new Map<string, FindingCount>();
  for (const { findings } of rows) {
    const keys = new Set(findings.map(({ code, severity }) => `${severity}|${code}`));
    for (const { code, severity } of findings) {
      const key = `${severity}|${code}`;
      const known = counts.get(key) ?? { code, severity, rows: 0 };
      if (keys.delete(key)) counts.set(key, { ...known, rows: known.rows + 1 });
    }
    yield;
  }
  return [...counts.values()];
}

/** What the sender declared about the file must be what is in it. */
const totalProblems = (
  { rows, unreadable }: ReadFile,
  { fileTotals = {} }: CheckResult,
  { rows: declaredRows, totals }: JsonObject,
): readonly FileProblem[] => {
  const count = rows.length + unreadable.length;
  const byCurrency =
    typeof totals === 'object' && totals !== null && !Array.isArray(totals) ? Object.entries(totals) : [];
  return [
    ...(declaredRows === undefined || declaredRows === count ? [] : [mismatch('Rows', declaredRows, count)]),
    ...byCurrency.flatMap(([currency, total]) => {
      const declared = declaredMoney(total, currency);
      const found = declaredMoney(fileTotals[currency] ?? '0', currency);
      return declared !== undefined && declared.minor === found?.minor
        ? []
        : [mismatch(currency, shown(declared, total), shown(found, '0'))];
    }),
  ];
};

const mismatch = (what: string, declared: unknown, found: unknown): FileProblem => ({
  code: 'CONTROL_TOTAL_MISMATCH',
  detail: `${what}: ${String(declared)} declared, ${String(found)} in the file.`,
});

/** A total is declared in minor units, as all money of the API, or with the decimals of its currency: `8250.00`. */
const declaredMoney = (total: unknown, currency: string): Money | undefined => {
  const text = String(total);
  try {
    return text.includes('.') ? parseDecimalMoney(text, currency) : parseMoney({ amount: text, currency });
  } catch {
    return undefined;
  }
};
const shown = (amount: Money | undefined, said: unknown): string =>
  amount === undefined ? String(said) : decimalText(amount);
