import {
  sentOf,
  wasAnswered,
  type DraftContent,
  type saveDraft,
  type SavedDraft,
  type Sent,
} from '../api/save-draft.command';

export type Unanswered = {
  draft: Readonly<{ id: string; revision: number }> | undefined;
  /** What was sent and not answered. */
  sent: Sent | undefined;
};

/**
 * Each save happens once, however often its answer is lost: it is sent again as it was, under its key, and what was typed since
 * then is the next revision.
 */
export const saveOnce = async (
  now: Unanswered,
  content: DraftContent,
  save: typeof saveDraft,
): Promise<SavedDraft> => {
  const sent = now.sent ?? sentOf(content);
  now.sent = sent;
  try {
    const saved = await save(sent, now.draft);
    Object.assign(now, { draft: { id: saved.id, revision: saved.revision }, sent: undefined });
    return JSON.stringify(sent.content) === JSON.stringify(content)
      ? saved
      : await saveOnce(now, content, save);
  } catch (failure) {
    if (wasAnswered(failure)) now.sent = undefined;
    throw failure;
  }
};
