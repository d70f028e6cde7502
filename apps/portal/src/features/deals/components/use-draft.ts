import { Refusal } from '@channel/client';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../../../shared/session/session';
import { saveDraft } from '../api/save-draft.command';
import { forgetHere, keepHere, type Beginning, type Kept } from './kept-form';
import { draftOf, isTouched, type Registration } from './registration';
import { saveOnce, type Unanswered } from './save-once';

type Saved = Readonly<{ id: string; revision: number }>;
export type Saving = Readonly<{
  draft: Saved | undefined;
  state: 'untouched' | 'saving' | 'saved' | 'failed';
  savedAt: string | undefined;
  error: unknown;
  /** Saves what stands there now. @throws Refusal */
  save: () => Promise<Saved>;
}>;

const PAUSE_MS = 800;

type Current = Unanswered & {
  form: Registration;
  /** What the server has of it, as text. */
  saved: string;
  running: Promise<void>;
};

const keptOf = ({ draft, form, sent }: Current): Kept => ({
  form,
  ...(draft === undefined ? {} : { revision: draft.revision }),
  ...(sent === undefined ? {} : { sent }),
});

/**
 * Keeps a registration while it is typed: as a draft on the server, one save after the other, and in this browser
 * whenever that fails.
 */
export const useDraft = (
  form: Registration,
  currency: string,
  initial: Beginning & Readonly<{ draft: Saved | undefined }>,
  onFirst: (draft: Saved) => void,
): Saving => {
  const me = useMe();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(initial.draft);
  const [state, setState] = useState<Saving['state']>('untouched');
  const [savedAt, setSavedAt] = useState<string>();
  const [error, setError] = useState<unknown>();
  const current = useRef<Current>({
    ...{ draft: initial.draft, form, saved: JSON.stringify(initial.saved), sent: initial.sent },
    running: Promise.resolve(),
  });
  current.current.form = form;

  const saveNow = useCallback(async (): Promise<Saved> => {
    const now = current.current;
    const { form: content, draft: known } = now;
    const text = JSON.stringify(content);
    if (known !== undefined && text === now.saved) return known;
    setState('saving');
    try {
      const { id, revision, changedAt } = await saveOnce(now, draftOf(content, currency), saveDraft);
      Object.assign(now, { draft: { id, revision }, saved: text });
      forgetHere(me.id, known?.id);
      setSavedAt(changedAt);
      setState('saved');
      setError(undefined);
      void queries.invalidateQueries({ queryKey: ['deal-drafts', 'list'] });
      return { id, revision };
    } catch (failure) {
      keepHere(me.id, now.draft?.id, keptOf(now));
      setState('failed');
      setError(failure);
      // If the session has ended, the frame learns of it by this and leads to the sign-in and back.
      void queries.invalidateQueries({ queryKey: ['me'] });
      throw failure;
    } finally {
      setDraft(now.draft);
      if (known === undefined && now.draft !== undefined) onFirst(now.draft);
    }
  }, [currency, me.id, onFirst, queries]);

  /** One after the other: each save has the revision of the one before. */
  const save = useCallback((): Promise<Saved> => {
    const result = current.current.running.then(saveNow);
    current.current.running = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }, [saveNow]);

  const [settled] = useDebouncedValue(form, PAUSE_MS);
  useEffect(() => {
    const changed = JSON.stringify(settled) !== current.current.saved;
    if (changed && isTouched(settled))
      save().catch((failure: unknown) => {
        if (!(failure instanceof Refusal) && !(failure instanceof TypeError)) throw failure;
      });
  }, [settled, save]);

  // Whoever is led away within the pause, because the session ended or by a link, loses nothing either.
  useEffect(
    () => () => {
      const { form: last, saved, draft: known } = current.current;
      if (JSON.stringify(last) === saved || !isTouched(last)) return;
      keepHere(me.id, known?.id, keptOf(current.current));
      if (known !== undefined) save().catch(() => undefined);
    },
    [me.id, save],
  );

  return { draft, state, savedAt, error, save };
};
