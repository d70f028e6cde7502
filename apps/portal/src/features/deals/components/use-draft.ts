import { Refusal } from '@channel/client';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../../../shared/session/session';
import { saveDraft, type SavedDraft } from '../api/save-draft.command';
import { forgetHere, keepHere } from './kept-form';
import { draftOf, isTouched, type Registration } from './registration';

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

/**
 * Keeps a registration while it is typed: as a draft on the server, one save after the other, and in this browser
 * whenever that fails.
 */
export const useDraft = (
  form: Registration,
  currency: string,
  initial: Saved | undefined,
  onFirst: (draft: Saved) => void,
): Saving => {
  const me = useMe();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const [state, setState] = useState<Saving['state']>('untouched');
  const [savedAt, setSavedAt] = useState<string>();
  const [error, setError] = useState<unknown>();
  const current = useRef({ draft: initial, form, saved: JSON.stringify(form), running: Promise.resolve() });
  current.current.form = form;

  const saveNow = useCallback(async (): Promise<SavedDraft | Saved> => {
    const { form: content, draft: known, saved } = current.current;
    const text = JSON.stringify(content);
    if (known !== undefined && text === saved) return known;
    setState('saving');
    try {
      const kept = await saveDraft(draftOf(content, currency), known);
      const next = { id: kept.id, revision: kept.revision };
      Object.assign(current.current, { draft: next, saved: text });
      forgetHere(me.id);
      setDraft(next);
      setSavedAt(kept.changedAt);
      setState('saved');
      setError(undefined);
      void queries.invalidateQueries({ queryKey: ['deal-drafts', 'list'] });
      if (known === undefined) onFirst(next);
      return next;
    } catch (failure) {
      keepHere(me.id, content);
      setState('failed');
      setError(failure);
      // If the session has ended, the frame learns of it by this and leads to the sign-in and back.
      void queries.invalidateQueries({ queryKey: ['me'] });
      throw failure;
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
      if (known === undefined) keepHere(me.id, last);
      else save().catch(() => undefined);
    },
    [me.id, save],
  );

  return { draft, state, savedAt, error, save };
};
