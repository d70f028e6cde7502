import { answered, ifMatch, newKey, once, Refusal, type AnswerOf, type BodyOf } from '@channel/client';
import { api } from '../../../shared/api/client';

export type DraftContent = BodyOf<'draftDeal'>;
export type SavedDraft = AnswerOf<'changeDealDraft'>;
/** What is saved, and the key under which that happens once: also if its answer is lost and it is sent again. */
export type Sent = Readonly<{ key: string; content: DraftContent }>;

export const sentOf = (content: DraftContent): Sent => ({ key: newKey(), content });

/** Makes a draft, or its next revision. Not a fact yet, so nothing is recorded in the log. */
export const saveDraft = async (
  { key, content: body }: Sent,
  draft: Readonly<{ id: string; revision: number }> | undefined,
): Promise<SavedDraft> => {
  if (draft === undefined)
    return (await answered(api.POST('/v1/deal-drafts', { params: { header: once(key) }, body }))).data;
  const params = { path: { dealId: draft.id }, header: { ...once(key), ...ifMatch(draft.revision) } };
  return (await answered(api.PUT('/v1/deal-drafts/{dealId}', { params, body }))).data;
};

/** It was answered: it did not happen, and what is sent next is another save. */
export const wasAnswered = (failure: unknown): boolean => failure instanceof Refusal && failure.status < 500;
