/** What stands in one cell; `null`: nothing. */
export type Cell =
  | null
  | Readonly<{ kind: 'text'; text: string }>
  /** @property text exactly, such as `-1248.50`; @property decimals that are shown, where they are always the same */
  | Readonly<{ kind: 'number'; text: string; decimals?: number }>
  | Readonly<{ kind: 'flag'; flag: boolean }>
  /** `2026-10-05` */
  | Readonly<{ kind: 'day'; day: string }>
  /** `2026-10-05T09:30:00.000Z` */
  | Readonly<{ kind: 'instant'; instant: string }>;

/** A table: each row has a cell for each column. */
export type Sheet = Readonly<{
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}>;

export type Rows = readonly (readonly Cell[])[];
/** A table whose rows come a page at a time: nobody holds all of them. */
export type SheetInPages = Readonly<{ name: string; columns: readonly string[]; pages: AsyncIterable<Rows> }>;

/** A table in pages that leave others their turn. */
export const inPages = ({ name, columns, rows }: Sheet): SheetInPages => ({
  ...{ name, columns, pages: pagesOf(rows) },
});
async function* pagesOf(rows: Rows): AsyncGenerator<Rows> {
  for (let from = 0; from < rows.length; from += ROWS_A_TURN) {
    yield rows.slice(from, from + ROWS_A_TURN);
    await turn();
  }
}

/** Rows between two turns of the event loop. */
export const ROWS_A_TURN = 50;

/** Lets others have their turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
