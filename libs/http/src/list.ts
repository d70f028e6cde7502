import { isVendor, type Principal } from './access';
import type { FilterType, Named } from './lists/list-query';
import type { AsOf } from './lists/moment';
import type { View, ViewOf } from './views/vocabulary';

/** A condition, and the values of its `$1…`. */
type Scope = Readonly<{ where: string; values: readonly unknown[] }>;

/**
 * What a list can do: an allow-list of filters and orders, each backed by an index, and one scope function.
 */
export type ListSpec<Row extends object, Item extends View> = Readonly<{
  /** The projection whose live view is queried; also the one that `minCheckpoint` waits for. */
  projection: string;
  /**
   * SQL of a relation with the keys of the live view, read in its place where a column rests on another read model too.
   * For a list of which nothing earlier is asked.
   */
  relation?: string;
  /** The row's view: what the description of the API says of it, and what `view` returns. */
  item: Item;
  /** Columns that filters may name, with the kind of their values; operators follow from the kind. */
  filters: Readonly<Partial<Record<keyof Row & string, FilterType>>>;
  /** Columns that may order the list; the first, with its sign, is the default. Every order ends in the key. */
  sorts: readonly [string, ...string[]];
  /** Columns that `q` searches (case-insensitive, anywhere). */
  search?: readonly (keyof Row & string)[];
  /** Which earlier moments it answers for (`?asOf=`), or why for none. */
  asOf: AsOf;
  /** SQL condition and values that cut the list to what this viewer may see (X1); `$1…` count within the values. */
  scope: (viewer: Principal) => Scope;
  /** The row as this viewer may see it. */
  view: (row: Row & { key: string }, viewer: Principal) => ViewOf<Item>;
}>;

export type Page<Item = object> = Readonly<{
  data: readonly Item[];
  page: Readonly<{
    nextCursor?: string;
    hasMore: boolean;
    count?: Readonly<{ value: number; relation: 'eq' | 'gte' }>;
  }>;
  asOf: Readonly<{ checkpoint: string; lagMs: number; recordedUntil?: string }>;
}>;

/** Filters by partner or distributor take the id, or the code that people know: `PTR-0042`. */
export const ORGANISATION_NAMED: Named = { named: 'partnerId' };

/** Every row. For vendor staff. */
export const everything = { where: 'true', values: [] } as const;
/** The vendor sees every row, an organisation the rows that name it (X1). */
export const ownRows =
  (column: 'partnerId' | 'distributorId' | 'orgId') =>
  (viewer: Principal): Scope =>
    isVendor(viewer) ? everything : { where: `"${column}" = $1`, values: [viewer.orgId] };
/** No row at all. */
export const nothing = { where: 'false', values: [] } as const;

/** Who asks for a page of a list, and how. */
export type PageRequest = Readonly<{
  viewer: Principal;
  /** Of the query, as they came; unknown ones are refused. */
  parameters: Readonly<Record<string, unknown>>;
  /** From `Prefer: wait`, else 0. */
  waitMs: number;
}>;

/** Answers lists: paging, filters, order, waiting for a checkpoint. Injected into list controllers. */
export abstract class Lists {
  /**
   * @throws ProblemException UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID (400)
   */
  abstract page<Row extends object, Item extends View>(
    spec: ListSpec<Row, Item>,
    asked: PageRequest,
  ): Promise<Page<ViewOf<Item>>>;
}
