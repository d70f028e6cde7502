import { Refusal } from '@channel/client';
import { MutationCache, QueryCache, QueryClient, type Query } from '@tanstack/react-query';

const MOST_TRIES = 2;

const isAnswer = (error: Error): boolean => error instanceof Refusal && error.status < 500;

/** A "no" is an answer; only what did not answer is asked again. */
const mayHelp = (tries: number, error: Error): boolean => tries < MOST_TRIES && !isAnswer(error);

type Asked = Pick<Query<unknown, unknown>, 'state'>;

/** Something was read before, and reading it again got no answer: what stands on the page, and what is typed there, stays. */
export const onlyRefresh = (error: Error, { state: { data, fetchMeta } }: Asked): boolean =>
  data !== undefined && fetchMeta?.fetchMore === undefined && !isAnswer(error);

/** It stays, and is not what the server would say now. */
export const isLeftOver = ({ state: { data, status, fetchFailureReason, fetchStatus } }: Asked): boolean =>
  data !== undefined && status === 'success' && fetchFailureReason !== null && fetchStatus === 'idle';

/**
 * What the server said, and when.
 * @param onSignedOut called when the session has ended
 */
export const makeQueryClient = (onSignedOut: () => void): QueryClient => {
  const onError = (error: Error): void => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        onError(error);
        if (onlyRefresh(error, query)) query.setState({ status: 'success', error: null });
      },
    }),
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
