import { answered, ifMatch, newKey, once, type AnswerOf, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';

export type DraftContent = BodyOf<'draftDeal'>;
export type SavedDraft = AnswerOf<'changeDealDraft'>;

/** Keeps what was typed: a new draft, or the next revision of one. Not a fact yet, so nothing is recorded in the log. */
export const saveDraft = async (
  content: DraftContent,
  draft: Readonly<{ id: string; revision: number }> | undefined,
): Promise<SavedDraft> => {
  if (draft === undefined)
    return (
      await answered(api.POST('/v1/deal-drafts', { params: { header: once(newKey()) }, body: content }))
    ).data;
  const params = { path: { dealId: draft.id }, header: ifMatch(draft.revision) };
  return (await answered(api.PUT('/v1/deal-drafts/{dealId}', { params, body: content }))).data;
};
