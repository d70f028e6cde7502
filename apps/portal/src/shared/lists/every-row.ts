/** One page by its cursor, the first without. */
type Pages<Row> = (
  cursor: string | undefined,
) => Promise<Readonly<{ data: readonly Row[]; page: Readonly<{ nextCursor?: string }> }>>;

/** All rows of a list that comes in pages, in its order: what is exported or added up must not end with the first page. */
export const everyRow = async <Row>(page: Pages<Row>): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const answer = await page(cursor);
    rows.push(...answer.data);
    cursor = answer.page.nextCursor;
  } while (cursor !== undefined);
  return rows;
};
