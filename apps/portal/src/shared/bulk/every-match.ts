import { MOST_AT_ONCE } from './bulk-act';

/** A list as far as it was read, and how it goes on. */
export type Matching<Row> = Readonly<{
  /** Rows that can be given something together with others. */
  selectable: readonly Row[];
  hasMore: boolean;
  readOn: () => Promise<Matching<Row>>;
}>;

/** Reads on until as many rows as can be decided at once are there, or the list ends. */
export const everyMatch = async <Row>(list: Matching<Row>): Promise<readonly Row[]> =>
  list.hasMore && list.selectable.length < MOST_AT_ONCE
    ? everyMatch(await list.readOn())
    : list.selectable.slice(0, MOST_AT_ONCE);
