import type { ReactNode } from 'react';
import type { Bulk } from '../bulk/bulk-act';
import type { Column, Filter, ListQuery } from './list-query';

/** What a list shows, and how. */
export type ListProps<Row> = Readonly<{
  /** What a screen reader calls the table. */
  title: string;
  query: ListQuery<Row>;
  columns: readonly Column<Row>[];
  idOf: (row: Row) => string;
  filters?: readonly Filter[];
  /** Whether `q` searches. */
  searchable?: boolean;
  /** What stands here before there ever was a row. */
  empty: ReactNode;
  exportName: string;
  /** What several rows can be given at once. */
  bulk?: Bulk<Row> | undefined;
}>;
