import type { CheckedRow, ImportKind, Rows } from '../import-kind';

/** What of a kind its files are read by. */
export type Wanted = Pick<ImportKind, 'columns' | 'maxRows' | 'headerless' | 'interchange'>;

/** A row with its cells as they came. */
export type RawRow = CheckedRow & Readonly<{ raw: readonly string[] }>;
export type ReadFile<Readable extends Rows = Rows> = Readonly<{
  header: readonly string[];
  delimiter: string;
  /** Rows that can be checked. */
  rows: Readable;
  /** Rows that cannot be read. */
  unreadable: readonly RawRow[];
  /** Records without anything in them: counted, not kept. */
  blank: number;
  notices: readonly Readonly<{ code: string; detail: string }>[];
  /** Of an X12 interchange, its control number. */
  interchangeNumber?: string;
}>;
