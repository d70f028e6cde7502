import { EXIT } from '../exit-codes';
import type { Output } from '../output';
import type { Row } from '../print/table';

/** Rows that are shown one by one; the report has all of them. */
const MOST_ROWS = 20;
type Finding = Readonly<{
  column?: string;
  value?: string;
  code: string;
  message: string;
  suggestions?: readonly string[];
}>;
type Problem = Readonly<{ code: string; detail: string }>;

const countsOf = ({ counts }: Row): Readonly<Record<string, number>> =>
  (counts ?? {}) as Readonly<Record<string, number>>;

/** Rows that did not get through. */
export const failedRows = (state: Row): number => (countsOf(state).error ?? 0) + (countsOf(state).held ?? 0);

/** How many rows had which outcome; the exit code follows from it. */
export const showCounts = (output: Output, state: Row): void => {
  const counts = Object.entries(countsOf(state)).filter(([, count]) => count > 0);
  const words = counts.map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ');
  const status = state.dryRun === true ? 'checked, nothing kept' : String(state.status);
  const rows = Number(state.rowCount ?? 0);
  output.line(
    `${String(state.fileName)}: ${status}; ${String(rows)} ${rows === 1 ? 'row' : 'rows'}${words === '' ? '' : `: ${words}`}`,
    state,
  );
  if (failedRows(state) > 0) output.exitCode = EXIT.rowErrors;
};

/** The rows that failed, each with the place and what may have been meant. */
export const showFindings = (output: Output, rows: readonly Row[]): void => {
  const found = rows.flatMap(({ row, outcome, findings }) =>
    ((findings ?? []) as readonly Finding[]).map((finding) => ({ row, outcome, ...finding })),
  );
  if (found.length === 0) return;
  const shown = output.json ? found : found.slice(0, MOST_ROWS);
  output.table(
    {
      row: 'row',
      outcome: 'outcome',
      column: 'column',
      value: 'value',
      code: 'code',
      message: 'message',
      'did you mean': 'suggestions',
    },
    shown,
    '',
  );
  if (found.length > shown.length)
    output.text(`… and ${String(found.length - shown.length)} more; --report writes them all.`);
};

/** What refuses the whole file. */
export const showProblems = (output: Output, state: Row): void => {
  const problems = (state.problems ?? []) as readonly Problem[];
  if (problems.length === 0) return;
  output.exitCode = EXIT.failed;
  for (const { code, detail } of problems) output.text(`${code}: ${detail}`);
};
