import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { isLeftOver } from './query-client';

/** Whether something that stands on the page could not be read again, and what asks for it once more. */
export const useLeftOver = (): Readonly<{ leftOver: boolean; askAgain: () => void }> => {
  const queries = useQueryClient();
  const look = useCallback(
    () => queries.getQueryCache().findAll({ type: 'active' }).some(isLeftOver),
    [queries],
  );
  const subscribe = useCallback(
    (changed: () => void) => queries.getQueryCache().subscribe(notifyManager.batchCalls(changed)),
    [queries],
  );
  const leftOver = useSyncExternalStore(subscribe, look);
  return {
    leftOver,
    askAgain: () => void queries.refetchQueries({ type: 'active', predicate: isLeftOver }),
  };
};
