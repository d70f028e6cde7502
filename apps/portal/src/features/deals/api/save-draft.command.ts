import { answered, ifMatch, newKey, once, Refusal, type AnswerOf, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';

export type DraftContent = BodyOf<'draftDeal'>;
export type SavedDraft = AnswerOf<'changeDealDraft'>;
/** What makes a draft, and the key under which it is made once: also if its answer is lost and it is sent again. */
export type FirstSave = Readonly<{ key: string; content: DraftContent }>;

export const firstSaveOf = (content: DraftContent): FirstSave => ({ key: newKey(), content });

/** Not a fact yet, so nothing is recorded in the log. */
export const makeDraft = async ({ key, content }: FirstSave): Promise<SavedDraft> =>
  (await answered(api.POST('/v1/deal-drafts', { params: { header: once(key) }, body: content }))).data;

/** The next revision of a draft. */
export const changeDraft = async (
  content: DraftContent,
  draft: Readonly<{ id: string; revision: number }>,
): Promise<SavedDraft> => {
  const params = { path: { dealId: draft.id }, header: ifMatch(draft.revision) };
  return (await answered(api.PUT('/v1/deal-drafts/{dealId}', { params, body: content }))).data;
};

/** It was answered: there is no draft, and what is sent next is another one. */
export const wasAnswered = (failure: unknown): boolean => failure instanceof Refusal && failure.status < 500;
