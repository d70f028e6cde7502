import { Refusal } from '@channel/client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

const MOST_TRIES = 2;

/** A "no" is an answer; only what did not answer is asked again. */
const mayHelp = (tries: number, error: Error): boolean =>
  tries < MOST_TRIES && !(error instanceof Refusal && error.status < 500);

/**
 * What the server said, and when.
 * @param onSignedOut called when the session has ended
 */
export const makeQueryClient = (onSignedOut: () => void): QueryClient => {
  const onError = (error: Error): void => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: mayHelp, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
};

/** Nobody is known any more: the cookie is gone or its session has ended. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'SESSION_EXPIRED' || error.code === 'UNAUTHENTICATED');
