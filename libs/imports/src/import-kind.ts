import { commandIdFrom } from '@channel/event-store';
import { unlisted, type JsonObject, type Refusal } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import type { BroughtBy } from './brought-by';
import type { HeldDecisions } from './domain/import/held-decisions';
import type { Expected, TransactionSet } from './reading/interchange/envelopes';

/** Outcome of one row; one counts for the row, in this order. */
export const ROW_OUTCOMES = [
  'error',
  'held',
  'duplicate',
  'warning',
  'corrected',
  'created',
  'skipped',
] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/**
 * One record of the file. `row` is the physical record, the first of the file is 1. `cells` are by column name, trimmed
 * and freed of what spreadsheets did to them.
 */
export type ImportRow = Readonly<{
  row: number;
  cells: Readonly<Record<string, string>>;
  /** Cells that were sent in another form than they were read, by column name: what a finding quotes. */
  sent: Readonly<Record<string, string>>;
  /** What was found while the cells were read; the kind adds its own. */
  findings: readonly CellFinding[];
  raw: readonly string[];
  /** Of a row that no table holds: where each of its cells stood, or would have, by column name: `14, UIT02`. */
  places?: Readonly<Record<string, string>>;
}>;

/** The rows of a file in its order. Each look reads them anew from the text: they are never in memory together. */
export type Rows = Iterable<ImportRow> & Readonly<{ length: number }>;

/** A column of a kind's template. */
export type ImportColumn = Readonly<{
  name: string;
  required: boolean;
  synonyms: readonly string[];
  /** `identifier`: a number of a thing, which a spreadsheet may have damaged. `text`: kept as it was sent. */
  form?: 'identifier' | 'text';
}>;

export type RowFinding = Readonly<{
  /** Column of the kind's template; absent if it concerns the whole row. */
  column?: string;
  value?: string;
  code: string;
  severity: 'error' | 'held' | 'warning';
  message: string;
  suggestions?: readonly string[];
  /** Every word that may stand there, where they are few. */
  allowed?: readonly string[];
}>;

/** What reading a cell says before the kind looks at it. */
export type CellFinding = Readonly<
  { column?: string; value?: string; message: string } & (
    | { severity: 'error'; code: 'ID_DAMAGED' }
    | { severity: 'warning'; code: 'VALUE_NORMALISED' | 'VALUE_IGNORED' | 'TEXT_DAMAGED' }
  )
>;

/** What the check says of one row; nothing has happened yet. */
export type CheckedRow = Readonly<{ row: number; outcome: RowOutcome; findings: readonly RowFinding[] }>;

/** The same with every finding about a column quoting the cell of the row as it was sent. */
export const quotedAsSent = ({ cells, sent }: ImportRow, checked: CheckedRow): CheckedRow => ({
  ...checked,
  findings: checked.findings.map((finding) => {
    const { column, value = cells[column ?? ''] } = finding;
    const quoted = column === undefined ? value : (sent[column] ?? value);
    return quoted === undefined ? finding : { ...finding, value: quoted };
  }),
});

/** The same rows with every finding about a cell saying where in the file it stands, where no table says it. */
export const saidWithPlaces = (
  rows: Iterable<ImportRow>,
  checked: readonly CheckedRow[],
): readonly CheckedRow[] => {
  const places = new Map<number, Readonly<Record<string, string>>>();
  for (const { row, places: ofRow } of rows) {
    // A file has places in all of its rows or in none.
    if (ofRow === undefined) return checked;
    places.set(row, ofRow);
  }
  return checked.map((one) => ({
    ...one,
    findings: one.findings.map((finding) => {
      const place = places.get(one.row)?.[finding.column ?? ''];
      return place === undefined ? finding : { ...finding, message: `Segment ${place}: ${finding.message}` };
    }),
  }));
};

export type CheckResult = Readonly<{
  rows: readonly CheckedRow[];
  /** Net of returns, over the rows that will be applied: currency → minor units as text. */
  controlTotals: Readonly<Record<string, string>>;
  /** Over all data rows, an unreadable one counting 0: what declared totals are compared with. */
  fileTotals?: Readonly<Record<string, string>>;
  /** A finding that refuses the whole file, e.g. PRICE_GAP in an all-or-nothing kind. */
  fileProblems: readonly Readonly<{ code: string; detail: string }>[];
  /** Warnings about the whole file, e.g. SEVERAL_PERIODS. */
  notices?: readonly Readonly<{ code: string; detail: string }>[];
  /** What `apply` needs besides the file, e.g. the checkpoint that the check was made at. */
  basis: JsonObject;
}>;

export type ImportContext = Readonly<{
  importId: string;
  fileHash: string;
  fileName: string;
  /** Options of the upload (mapping, period, declared totals). */
  options: JsonObject;
  /** Who uploaded, and for whom. */
  sender: Readonly<{ id: string; orgId: string; orgKind: 'vendor' | 'partner' | 'distributor' }>;
  meta: CommandMeta;
  /** Rows of the file that could not be read, and are in error whatever the kind says. */
  unreadable: number;
  /** Tells how far the work is; throws if nobody waits for it any more. To be called between turns. */
  progress: (done: number, total: number) => Promise<void>;
  decisions?: HeldDecisions;
  /** Of an X12 interchange, its control number: the same one twice is the same report twice. */
  interchangeNumber?: string;
  /** Names a part of the file that is applied after the rest: held rows that a person accepted. */
  part?: string;
  /**
   * Keeps the outcomes before facts arise, so that a second run after a crash reports what the first one did.
   * @param told hears how many are kept
   */
  keep?: (rows: readonly CheckedRow[], told: (done: number) => Promise<void>) => Promise<void>;
}>;

/**
 * What a part of a file is recorded with: its id derives from the import, so that a second run after a crash changes nothing.
 * @param part which of the parts: the row, or what else the kind records by itself
 */
export const metaOfPart = (
  { importId, meta }: Pick<ImportContext, 'importId' | 'meta'>,
  origin: string,
  part: number | string,
): CommandMeta => {
  const { ifMatch: _read, ...rest } = meta;
  const commandId =
    typeof part === 'number'
      ? commandIdFrom(origin, importId, part)
      : commandIdFrom(origin, `${importId}|${part}`, 0);
  return { ...rest, commandId, causationId: meta.commandId };
};

/** What a line of an interchange says, in the words of the template. */
export type InterchangeLine = Readonly<{
  /** The segment that it begins with. */
  row: number;
  cells: Readonly<Record<string, string>>;
  /** Cells that were sent in another form. */
  sent: Readonly<Record<string, string>>;
  places: Readonly<Record<string, string>>;
  /** What keeps it from being read as a row at all. */
  problems: readonly RowFinding[];
}>;
type FileNotice = CheckResult['fileProblems'][number];
export type InterchangeLines = Readonly<{
  lines: readonly InterchangeLine[];
  notices: readonly FileNotice[];
  /** Refuses the whole file. */
  problem?: FileNotice;
}>;

/** A kind of which files come as X12 interchanges too. */
export type InterchangeForm = Expected &
  Readonly<{
    maxLines: number;
    /** Whether what is marked as a test is read. */
    takesTests: boolean;
    /** Pauses again and again. */
    linesOf: (sets: readonly TransactionSet[], options: JsonObject) => Generator<undefined, InterchangeLines>;
  }>;

/** What a context adds to the pipeline upload → map → check → confirm → apply → report. */
export type ImportKind = Readonly<{
  /** `pos`, `price_list`, `fx_table` */
  kind: string;
  columns: readonly ImportColumn[];
  /** Files of the kind may begin with their first row, in the order of these columns. */
  headerless?: Readonly<{ columns: readonly string[]; isRow: (record: readonly string[]) => boolean }>;
  interchange?: InterchangeForm;
  /** All rows without an error, or none if one row has an error. */
  partial: boolean;
  maxRows: number;
  broughtBy: BroughtBy;
  /** Refuses the same file again: `FILE_ALREADY_RECEIVED`. */
  alreadyApplied: (fileHash: string, sender: ImportContext['sender']) => Promise<boolean>;
  /** Without effect; deterministic for a file and a state of the log. */
  check: (rows: Rows, context: ImportContext) => Promise<CheckResult>;
  /**
   * Repeatable: a second run after a crash changes nothing. Returns what the report adds.
   * @param checked what the check found of these rows, read when it is asked for: a kind that judges anew needs no copy of it
   */
  apply: (rows: Rows, checked: () => Promise<CheckResult>, context: ImportContext) => Promise<CheckResult>;
  /**
   * The work was given up, perhaps in the middle of `apply`, and may be taken up again: what is half written becomes
   * nothing, and holds up no other file. Repeatable. Absent: what `apply` leaves is nothing and holds up nothing.
   */
  gaveUp?: (reason: string, context: ImportContext) => Promise<void>;
}>;

/** The kinds that contexts register at start, injected into the pipeline. */
export class ImportKinds {
  private readonly kinds = new Map<string, ImportKind>();
  register(kind: ImportKind): void {
    this.kinds.set(kind.kind, kind);
  }
  find(kind: string): ImportKind | undefined {
    return this.kinds.get(kind);
  }
  names(): readonly string[] {
    return [...this.kinds.keys()].sort();
  }
}

/** No kind of file is called so: the refusal names those that there are. */
export const kindUnknown = (name: string, kinds: ImportKinds): Refusal<'KIND_UNKNOWN'> =>
  unlisted('KIND_UNKNOWN', { pointer: '/kind', word: name, what: 'kind of file', known: kinds.names() });
