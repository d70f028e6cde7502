import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../shared/session/session';

/** While somebody is signed in, what others change is shown as it happens. Nothing that is shown first waits for it. */
export const useLive = (): void => {
  const queries = useQueryClient();
  const { id } = useMe();
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const begin = (): void => {
      import('./live/follow-changes').then(
        ({ followChanges }) => {
          if (!signal.aborted) followChanges(queries, id, signal);
        },
        // The network went away before it was there: it is asked for again when that is back.
        () => addEventListener('online', begin, { once: true, signal }),
      );
    };
    begin();
    return () => ending.abort();
  }, [queries, id]);
};
