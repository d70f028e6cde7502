import type { Principal } from './access';

/** What a list can do: an allow-list of filters and orders, each backed by an index, and one scope function. */
export type ListSpec<Row extends object> = Readonly<{
  /** The projection whose live view is queried; also the one that `minCheckpoint` waits for. */
  projection: string;
  /** Columns that filters may name, with their SQL type; operators follow from the type. */
  filters: Readonly<Partial<Record<keyof Row & string, 'text' | 'day' | 'instant' | 'integer'>>>;
  /** Columns that may order the list; the first, with its sign, is the default. Every order ends in the key. */
  sorts: readonly [string, ...string[]];
  /** Columns that `q` searches (case-insensitive, anywhere). */
  search?: readonly (keyof Row & string)[];
  /** SQL condition and values that cut the list to what this viewer may see (X1); `$1…` count within the values. */
  scope: (viewer: Principal) => Readonly<{ where: string; values: readonly unknown[] }>;
  /** The row as this viewer may see it. */
  view: (row: Row & { key: string }, viewer: Principal) => object;
}>;

export type Page<Item = object> = Readonly<{
  data: readonly Item[];
  page: Readonly<{
    nextCursor?: string;
    hasMore: boolean;
    count?: Readonly<{ value: number; relation: 'eq' | 'gte' }>;
  }>;
  asOf: Readonly<{ checkpoint: string; lagMs: number }>;
}>;

/** Every row. For vendor staff. */
export const everything = { where: 'true', values: [] } as const;
/** No row at all. */
export const nothing = { where: 'false', values: [] } as const;

/** Answers lists: paging, filters, order, waiting for a checkpoint. Injected into list controllers. */
export abstract class Lists {
  /**
   * @param query the request's query parameters as they came; unknown ones are refused
   * @param wait milliseconds from `Prefer: wait`, else 0
   * @throws ProblemException UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID (400)
   */
  abstract page<Row extends object>(
    spec: ListSpec<Row>,
    viewer: Principal,
    query: Readonly<Record<string, unknown>>,
    wait: number,
  ): Promise<Page>;
}
