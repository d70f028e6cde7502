import type { JsonObject } from '@channel/kernel';
import type { ImportRow, InterchangeForm, InterchangeLine, Rows } from '../../import-kind';
import { FileProblemError } from '../decode';
import { constantsOf } from '../header';
import type { RawRow, ReadFile, Wanted } from '../read-file';
import { readCells, type PlacedColumn } from '../row-cells';
import { interchangeOf } from './envelopes';
import { segmentsOf } from './segments';

/** Its rows are reported and repaired as the CSV text that says the same. */
const DELIMITER = ',';

/**
 * Reads an X12 interchange as the rows of the kind's template. A row has the number of the segment that it begins with.
 * @throws FileProblemError with the code that refuses the file
 */
export function* readingInterchange(
  text: string,
  kind: Wanted,
  form: InterchangeForm,
  options: JsonObject,
): Generator<undefined, ReadFile> {
  const segments = yield* segmentsOf(text);
  const { controlNumber, isTest, sets } = interchangeOf(segments, form);
  yield;
  if (isTest && !form.takesTests)
    throw new FileProblemError(
      'TEST_INTERCHANGE',
      'Segment 1: ISA15 is T, a test. Send the report with P, for production.',
    );
  const read = yield* form.linesOf(sets, options);
  if (read.problem !== undefined) throw new FileProblemError(read.problem.code, read.problem.detail);
  if (read.lines.length > form.maxLines)
    throw new FileProblemError(
      'TOO_MANY_ROWS',
      `At most ${String(form.maxLines)} lines of an X12 ${form.set} are read.`,
    );
  const table = {
    names: kind.columns.map(({ name }) => name),
    columns: placed(kind),
    constants: constantsOf(options),
  };
  const sound = read.lines.filter(({ problems }) => problems.length === 0);
  const rows: Rows = {
    length: sound.length,
    *[Symbol.iterator]() {
      for (const line of sound) yield rowOf(line, table);
    },
  };
  const unreadable = read.lines
    .filter(({ problems }) => problems.length > 0)
    .map((line): RawRow => ({
      ...{ row: line.row, raw: rawOf(line, table), outcome: 'error', findings: line.problems },
    }));
  const notices = [...(isTest ? [TEST] : []), ...read.notices];
  return {
    ...{ header: table.names, delimiter: DELIMITER, rows, unreadable, blank: 0, notices },
    interchangeNumber: controlNumber,
  };
}

const TEST = {
  code: 'TEST_INTERCHANGE',
  detail: 'Segment 1: ISA15 is T, a test. It is read here because this is no production.',
} as const;

type TemplateTable = Readonly<{
  names: readonly string[];
  columns: readonly PlacedColumn[];
  constants: Readonly<Record<string, string>>;
}>;

const placed = ({ columns }: Wanted): readonly PlacedColumn[] =>
  columns.map((column, at) => ({ ...column, at }));

/** What the sender declares for whole files stands where a line says nothing. */
const rawOf = ({ cells }: InterchangeLine, { names, constants }: TemplateTable): readonly string[] =>
  names.map((name) => cells[name] ?? constants[name] ?? '');

const rowOf = (line: InterchangeLine, table: TemplateTable): ImportRow => {
  const raw = rawOf(line, table);
  const read = readCells(raw, table.columns, table.constants);
  return { row: line.row, raw, ...read, sent: { ...read.sent, ...line.sent }, places: line.places };
};
