import type { QueryClient } from '@tanstack/react-query';
import { afterDeciding, isDeciding } from '../../shared/decisions/standing-still';
import { isBehind, isOlder, seenIn } from './affected';
import { listen } from './listening';
import type { Message } from './messages';

/** One command makes several events, and an import hundreds: what they are seen in is asked once. */
const GATHER_MS = 150;

/** Keeps what the page shows with what happens, as long as the signal lasts. */
export const followChanges = (queries: QueryClient, personId: string, signal: AbortSignal): void => {
  let heard: Message[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const renew = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isDeciding() || signal.aborted) return;
    const messages = heard;
    heard = [];
    // A page that nobody looks at is read again when somebody does.
    const refetchType = document.hidden ? 'none' : 'active';
    if (messages.some(({ event }) => event === 'reset'))
      return void queries.invalidateQueries({
        predicate: ({ state }) => state.dataUpdatedAt > 0,
        refetchType,
      });
    for (const { id, change } of messages)
      if (change !== undefined)
        for (const queryKey of seenIn(change.topic))
          void queries.invalidateQueries({
            queryKey,
            predicate: (query) => isBehind(query, id, change),
            refetchType,
          });
  };

  const hear = (message: Message): void => {
    if (message.event === undefined) return;
    heard.push(message);
    timer ??= setTimeout(renew, GATHER_MS);
  };
  const stop = afterDeciding(renew);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    stop();
  });
  void listen({
    personId,
    hear,
    begun: (place) => void queries.invalidateQueries({ predicate: (query) => isOlder(query, place) }),
    signal,
  });
};
