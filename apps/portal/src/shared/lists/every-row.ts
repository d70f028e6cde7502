import type { ListQuery } from './list-page';

/** All rows of a list that comes in pages, in its order: what is exported or added up must not end with the first page. */
export const everyRow = async <Row>(page: ListQuery<Row>['page']): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const answer = await page(cursor);
    rows.push(...answer.data);
    cursor = answer.page.nextCursor;
  } while (cursor !== undefined);
  return rows;
};
