import { Refusal } from '@channel/client';
import { isLeftOver, makeQueryClient, onlyRefresh } from './query-client';

const noAnswer = new Error('no answer');
const asked = (data: unknown, more: object = {}) =>
  ({
    state: {
      data,
      status: 'success',
      fetchFailureReason: null,
      fetchStatus: 'idle',
      fetchMeta: null,
      ...more,
    },
  }) as never;

describe('req:4.3 what was read before', () => {
  it('stays when reading it again gets no answer, and goes when the server says no', async () => {
    const queries = makeQueryClient(() => undefined);
    const queryKey = ['deals', 'deal_1'];
    queries.setQueryData(queryKey, { id: 'deal_1' });
    const ask = (error: Error) =>
      queries.fetchQuery({ queryKey, queryFn: () => Promise.reject(error), retry: false, staleTime: 0 });
    await expect(ask(noAnswer)).rejects.toThrow(noAnswer);
    expect(queries.getQueryState(queryKey)).toMatchObject({ status: 'success', data: { id: 'deal_1' } });
    await expect(ask(new Refusal(404, undefined))).rejects.toThrow(Refusal);
    expect(queries.getQueryState(queryKey)).toMatchObject({ status: 'error' });
    queries.clear();
  });

  it('is told as left over until it is read again', () => {
    expect(isLeftOver(asked({}, { fetchFailureReason: noAnswer }))).toBe(true);
    expect(isLeftOver(asked({}, { fetchFailureReason: noAnswer, fetchStatus: 'fetching' }))).toBe(false);
    expect(isLeftOver(asked({}, { fetchFailureReason: noAnswer, status: 'error' }))).toBe(false);
    expect(isLeftOver(asked({}))).toBe(false);
    expect(isLeftOver(asked(undefined, { fetchFailureReason: noAnswer }))).toBe(false);
  });

  it('is no refresh where nothing was read, or where more is asked for', () => {
    expect(onlyRefresh(noAnswer, asked(undefined))).toBe(false);
    expect(onlyRefresh(noAnswer, asked({}, { fetchMeta: { fetchMore: { direction: 'forward' } } }))).toBe(
      false,
    );
    expect(onlyRefresh(noAnswer, asked({}))).toBe(true);
  });
});
