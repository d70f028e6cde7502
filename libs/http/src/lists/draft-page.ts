import { Drafts, type Draft } from '@channel/runtime';
import { parseLimit } from './list-query';
import { cursorInvalid } from './place';

export type DraftsAsked = Readonly<{
  kind: string;
  orgId: string;
  cursor: string | undefined;
  limit: string | undefined;
  /** Beginning of their ids. */
  prefix: string;
}>;

/** Drafts of one organisation, the newest first; they are rows and no facts, so no checkpoint speaks of them. */
export const pageOfDrafts = async <Row>(
  drafts: Drafts,
  { kind, orgId, cursor, limit, prefix }: DraftsAsked,
  rowOf: (draft: Draft) => Row,
): Promise<
  Readonly<{ data: readonly Row[]; page: Readonly<{ hasMore: boolean; nextCursor?: string | undefined }> }>
> => {
  // Only an id can stand there: one of others finds nothing.
  if (cursor !== undefined && !new RegExp(`^${prefix}_[0-9a-z]{26}$`).test(cursor)) throw cursorInvalid();
  const size = parseLimit(limit);
  const after = cursor === undefined ? {} : { after: cursor };
  const found = await drafts.page({ kind, orgId }, { ...after, limit: size + 1 });
  const shown = found.slice(0, size);
  const hasMore = found.length > size;
  return {
    data: shown.map(rowOf),
    page: { hasMore, ...(hasMore ? { nextCursor: shown.at(-1)?.id } : {}) },
  };
};
