import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ListFile } from './list-file';

export type Page<Row> = Readonly<{
  data: readonly Row[];
  page: Readonly<{ nextCursor?: string }>;
  asOf?: Readonly<{ checkpoint: string }>;
}>;

/** A list of the API: its key says what it shows, and a cursor goes on where the last page ended. */
export type ListQuery<Row> = Readonly<{
  key: QueryKey;
  page: (cursor: string | undefined) => Promise<Page<Row>>;
  /** Where the same is answered as a workbook. */
  file?: ListFile;
  /** Milliseconds after which it is read again while somebody looks at it. */
  every?: number;
}>;

export type Column<Row> = Readonly<{
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** As it stands in an export: exact, and the same in every language. */
  text: (row: Row) => string;
  numeric?: boolean;
  /** Values of `sort` for the two directions, where the list can be ordered by this. */
  sort?: Readonly<{ up: string; down: string }>;
}>;

/** One parameter of the address with the values that it can have. */
export type Filter = Readonly<{
  name: string;
  label: string;
  options: readonly Readonly<{ value: string; label: string }>[];
  /** Of one that a link sets and nobody chooses: what it says, as a chip that can be taken away. */
  chip?: (value: string) => string;
}>;
