import type { AnswerOf, RowOf } from '@channel/client';
import { EXIT } from '../exit-codes';
import type { Output } from '../output';
import { cellText, moneyText } from '../print/format';

/** Rows that are shown one by one; the report has all of them. */
const MOST_ROWS = 20;
type Imported = AnswerOf<'uploadImport'>;
/** What the sentences are made of. */
type State = Pick<Imported, 'fileName' | 'status' | 'rowCount' | 'counts'> & Partial<Imported>;
/** A row with what was found. */
type Found = Readonly<{ row: number; outcome: string; findings: RowOf<'listImportRows'>['findings'] }>;

/** Each finding of each row as a row of its own. */
export const findingsOf = (rows: readonly Found[]) =>
  rows.flatMap(({ row, outcome, findings }) => findings.map((finding) => ({ row, outcome, ...finding })));

export const FINDING = {
  row: 'row',
  outcome: 'outcome',
  column: 'column',
  value: 'value',
  code: 'code',
  'did you mean': 'suggestions',
  message: 'message',
} as const;

type Shown = Readonly<{ state: State; rows: readonly Found[]; report?: string | undefined }>;

/** What became of a file: counts, the rows that failed, what refuses the whole. The exit code follows from it. */
export const showImport = async (output: Output, { state, rows, report }: Shown): Promise<void> => {
  const findings = findingsOf(rows);
  output.exitCode = exitCodeOf(state);
  if (output.json) {
    output.line('', { ...state, findings, ...(report === undefined ? {} : { report }) });
    return;
  }
  output.text(countsText(state));
  // What was found is why one looks: a message is never cut.
  if (findings.length > 0) await output.table(FINDING, findings.slice(0, MOST_ROWS), '', { whole: true });
  if (findings.length > MOST_ROWS)
    output.text(`… and ${String(findings.length - MOST_ROWS)} more; --report writes them all.`);
  for (const { code, detail } of [...(state.problems ?? []), ...(state.notices ?? [])])
    output.text(`${code}: ${detail}`);
  if (report !== undefined) output.text(`Report: ${report}`);
};

/** Held rows are no errors: a person says what they are. */
const exitCodeOf = ({ problems = [], counts }: State): number => {
  if (problems.length > 0) return EXIT.failed;
  return (counts.error ?? 0) > 0 ? EXIT.rowErrors : EXIT.done;
};

const countsText = (state: State): string => {
  const counts = Object.entries(state.counts).filter(([, count]) => count > 0);
  const words = counts.map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ');
  const status = state.dryRun === true ? 'checked, nothing kept' : state.status;
  return `${state.fileName}: ${status}${rowsText(state)}${words === '' ? '' : `: ${words}`}${totalsText(state)}`;
};

/** Of a file that is refused as a whole nobody has counted them. */
const rowsText = ({ rowCount, problems = [] }: State): string => {
  if (rowCount === 0 && problems.length > 0) return '';
  return `; ${String(rowCount)} ${rowCount === 1 ? 'row' : 'rows'}`;
};

/** What the rows that are applied come to, in each currency. */
const totalsText = ({ controlTotals = {} }: State): string => {
  const totals = Object.entries(controlTotals);
  return totals.length === 0
    ? ''
    : `; ${totals.map(([currency, amount]) => moneyText({ amount, currency })).join(', ')}`;
};

/** What can be done with a file that was only checked: there is no import yet that a command could name. */
export const nextOfDryRun = (path: string, state: State): readonly string[] => {
  const again = `./channel import ${state.kind ?? '<kind>'} ${path}`;
  const code = exitCodeOf(state);
  return [
    ...(state.status === 'needs_mapping'
      ? [`Its columns are: ${cellText(state.columns)}.`, `Say which is which once it is kept: ${again}`]
      : []),
    ...ofColumns(state),
    ...(code === EXIT.done && !isNothingNew(state) ? [`Nothing is kept yet: ${again} --confirm`] : []),
    ...(isNothingNew(state) ? [NOTHING_NEW] : []),
    ...(isHeld(state)
      ? ['Held rows wait for a person once it is kept: accepted or skipped, each or by code.']
      : []),
    ...(code === EXIT.rowErrors ? [`With the failed rows as a file: ${again} --report failed.csv`] : []),
  ];
};

const isHeld = ({ counts, status }: State): boolean =>
  (counts.held ?? 0) > 0 && ['checked', 'applied'].includes(status);

const ofColumns = ({ kind, problems = [] }: State): readonly string[] =>
  kind !== undefined && problems.some(({ code }) => code === 'REQUIRED_COLUMN_MISSING')
    ? [`The columns that are read, and under which names: ./channel mapping show ${kind}`]
    : [];

/** Nobody is sent to confirm what would change nothing: rows in error are repaired and sent again, held ones decided. */
const nextOfChecked = (id: string, state: State): readonly string[] => {
  const { counts, rowCount } = state;
  if (isNothingNew(state)) return [NOTHING_NEW];
  if (wouldChange(state)) return [`Nothing is applied yet: ./channel imports confirm ${id}`];
  if ((counts.error ?? 0) === 0) return [];
  const which = counts.error === rowCount ? 'Every row is in error' : 'No row can be applied';
  return [
    `${which}. To repair them in a file of their own: ./channel imports show ${id} --report failed.csv`,
  ];
};

const NOTHING_NEW = 'Nothing of this file is new.';
/** All of it was there before. */
const isNothingNew = (state: State): boolean =>
  !wouldChange(state) && !isHeld(state) && state.status === 'checked' && (state.counts.error ?? 0) === 0;
/** A file without rows says that nothing was sold. */
const wouldChange = ({ counts, rowCount }: State): boolean =>
  rowCount === 0 || ['created', 'corrected', 'warning'].some((outcome) => (counts[outcome] ?? 0) > 0);

/** What can be done with an import as it stands now. */
export const nextOf = (id: string, state: State): readonly string[] => [
  ...(state.status === 'checked' ? nextOfChecked(id, state) : []),
  ...(state.status === 'needs_mapping'
    ? [
        `Its columns are: ${cellText(state.columns)}.`,
        `Say which is which: ./channel imports map ${id} --column "<theirs>=<ours>" …`,
      ]
    : []),
  ...ofColumns(state),
  ...(isHeld(state)
    ? [
        `Held rows wait for a person: ./channel imports accept ${id} <row> --reason <text>, or skip; --code for all alike.`,
      ]
    : []),
];
