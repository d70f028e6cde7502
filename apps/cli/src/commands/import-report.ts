import { EXIT } from '../exit-codes';
import type { Output } from '../output';
import { cellText, moneyText } from '../print/format';
import type { Row } from '../print/table';

/** Rows that are shown one by one; the report has all of them. */
const MOST_ROWS = 20;
type Problem = Readonly<{ code: string; detail: string }>;

const countsOf = ({ counts }: Row): Readonly<Record<string, number>> =>
  (counts ?? {}) as Readonly<Record<string, number>>;
const noticesOf = ({ notices }: Row): readonly Problem[] => (notices ?? []) as readonly Problem[];
const problemsOf = ({ problems }: Row): readonly Problem[] => (problems ?? []) as readonly Problem[];

/** Each finding of each row as a row of its own. */
export const findingsOf = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(({ row, outcome, findings }) =>
    ((findings ?? []) as readonly Row[]).map((finding) => ({ row, outcome, ...finding })),
  );

export const FINDING = {
  row: 'row',
  outcome: 'outcome',
  column: 'column',
  value: 'value',
  code: 'code',
  message: 'message',
  'did you mean': 'suggestions',
} as const;

type Shown = Readonly<{ state: Row; rows: readonly Row[]; report?: string | undefined }>;

/** What became of a file: counts, the rows that failed, what refuses the whole. The exit code follows from it. */
export const showImport = async (output: Output, { state, rows, report }: Shown): Promise<void> => {
  const findings = findingsOf(rows);
  output.exitCode = exitCodeOf(state);
  if (output.json) {
    output.line('', { ...state, findings, ...(report === undefined ? {} : { report }) });
    return;
  }
  output.text(countsText(state));
  if (findings.length > 0) await output.table(FINDING, findings.slice(0, MOST_ROWS), '');
  if (findings.length > MOST_ROWS)
    output.text(`… and ${String(findings.length - MOST_ROWS)} more; --report writes them all.`);
  for (const { code, detail } of [...problemsOf(state), ...noticesOf(state)])
    output.text(`${code}: ${detail}`);
  if (report !== undefined) output.text(`Report: ${report}`);
};

/** Held rows are no errors: a person says what they are. */
const exitCodeOf = (state: Row): number => {
  if (problemsOf(state).length > 0) return EXIT.failed;
  return (countsOf(state).error ?? 0) > 0 ? EXIT.rowErrors : EXIT.done;
};

const countsText = (state: Row): string => {
  const counts = Object.entries(countsOf(state)).filter(([, count]) => count > 0);
  const words = counts.map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ');
  const status = state.dryRun === true ? 'checked, nothing kept' : String(state.status);
  const rows = Number(state.rowCount ?? 0);
  return `${String(state.fileName)}: ${status}; ${String(rows)} ${rows === 1 ? 'row' : 'rows'}${words === '' ? '' : `: ${words}`}${totalsText(state)}`;
};

/** What the rows that are applied come to, in each currency. */
const totalsText = ({ controlTotals }: Row): string => {
  const totals = Object.entries((controlTotals ?? {}) as Readonly<Record<string, string>>);
  return totals.length === 0
    ? ''
    : `; ${totals.map(([currency, amount]) => moneyText({ amount, currency })).join(', ')}`;
};

/** What can be done with a file that was only checked. */
export const nextOfDryRun = (path: string, state: Row): readonly string[] => {
  const kind = String(state.kind);
  const code = exitCodeOf(state);
  return [
    ...nextOf('<import>', state),
    ...(code === EXIT.done ? [`Nothing is kept yet: ./channel import ${kind} ${path} --confirm`] : []),
    ...(code === EXIT.rowErrors
      ? [`With the failed rows as a file: ./channel import ${kind} ${path} --report failed.csv`]
      : []),
  ];
};

/** What can be done with an import as it stands now. */
export const nextOf = (id: string, state: Row): readonly string[] => [
  ...(state.status === 'checked' ? [`Nothing is applied yet: ./channel imports confirm ${id}`] : []),
  ...(state.status === 'needs_mapping'
    ? [
        `Its columns are: ${cellText(state.columns)}.`,
        `Say which is which: ./channel imports map ${id} --column "<theirs>=<ours>" …`,
      ]
    : []),
  ...(state.kind === 'pos' && problemsOf(state).some(({ code }) => code === 'REQUIRED_COLUMN_MISSING')
    ? ['The columns that are read, and under which names: ./channel mapping show pos']
    : []),
  ...((countsOf(state).held ?? 0) > 0 && ['checked', 'applied'].includes(String(state.status))
    ? [`Held rows wait for a person: ./channel imports accept ${id} <row> --reason <text>, or skip.`]
    : []),
];
