import type { ListPath, RowAt } from '@channel/client';
import type { At } from './at';
import type { Client } from './client';
import type { Question } from './question';

/**
 * The first page of a list, or with `all` every page, until there are `most` rows. `more`: whether rows were left out.
 * @param fixed parameters that are repeated for every page; `question` is in the cursor already
 */
export const pagesOf = async <Path extends ListPath>(
  client: Client,
  where: Path | At<Path>,
  question: Question,
  {
    all = false,
    most = Infinity,
    fixed = {},
  }: Readonly<{ all?: boolean; most?: number; fixed?: Question }> = {},
): Promise<{ rows: readonly RowAt<Path>[]; more: boolean }> => {
  const rows: RowAt<Path>[] = [];
  for (let next = { ...question, ...fixed }; ;) {
    const { data, page } = await client.list(where, next);
    rows.push(...data);
    const cursor = page?.nextCursor;
    if (cursor === undefined) return { rows, more: page?.hasMore === true };
    if (!all || rows.length >= most) return { rows, more: true };
    next = { ...fixed, cursor, limit: question.limit };
  }
};
