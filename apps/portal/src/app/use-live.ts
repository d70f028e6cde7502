import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../shared/session/session';

/** While somebody is signed in, what others change is shown as it happens. Nothing that is shown first waits for it. */
export const useLive = (): void => {
  const queries = useQueryClient();
  const { id } = useMe();
  useEffect(() => {
    const ending = new AbortController();
    void import('./live/follow-changes').then(({ followChanges }) => {
      if (!ending.signal.aborted) followChanges(queries, id, ending.signal);
    });
    return () => ending.abort();
  }, [queries, id]);
};
