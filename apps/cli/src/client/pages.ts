import { succeeded, type Client } from './client';
import type { Row } from '../print/table';

export type Question = Readonly<Record<string, string | undefined>>;
type Page = Readonly<{ data: readonly Row[]; page?: Readonly<{ hasMore: boolean; nextCursor?: string }> }>;

export const withQuery = (path: string, question: Question): string => {
  const given = Object.entries(question).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  const joint = path.includes('?') ? '&' : '?';
  return given.length === 0 ? path : `${path}${joint}${new URLSearchParams(given).toString()}`;
};

/**
 * The first page of a list, or with `all` every page, until there are `most` rows. `more`: whether rows were left out.
 * @param path a query in it is repeated for every page; `question` is in the cursor already
 */
export const pagesOf = async (
  client: Client,
  path: string,
  question: Question,
  all: boolean,
  most = Infinity,
): Promise<{ rows: readonly Row[]; more: boolean }> => {
  const rows: Row[] = [];
  for (let next = withQuery(path, question); ;) {
    const { data, page } = succeeded(await client.get<Page>(next));
    rows.push(...data);
    const cursor = page?.nextCursor;
    if (cursor === undefined) return { rows, more: page?.hasMore === true };
    if (!all || rows.length >= most) return { rows, more: true };
    next = withQuery(path, { cursor, limit: question.limit });
  }
};
