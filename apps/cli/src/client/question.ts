/** Filters, orders and paging as they stand in an address. */
export type Question = Readonly<Record<string, string | undefined>>;
/** What the lists have in common; those that are short have no pages. */
export type PageOf<Row> = Readonly<{
  data: readonly Row[];
  page?: Readonly<{ hasMore: boolean; nextCursor?: string }>;
}>;
