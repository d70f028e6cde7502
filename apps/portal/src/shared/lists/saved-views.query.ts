import { dataOf, type AnswerOf, type BodyOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { useCommand } from '../api/use-command';

export type SavedView = AnswerOf<'listSavedViews'>['data'][number];

export const savedViewsQuery = (list: string) =>
  queryOptions({
    queryKey: ['saved-views', list],
    queryFn: async () => (await dataOf(api.GET('/v1/saved-views', { params: { query: { list } } }))).data,
    staleTime: 60_000,
  });

const CHANGES = [['saved-views']];

export const useSaveView = (onDone: () => void) =>
  useCommand(
    (body: BodyOf<'saveView'>, header) => api.POST('/v1/saved-views', { params: { header }, body }),
    { changes: CHANGES, onDone },
  );

export const useRemoveView = (viewId: string, onDone: () => void) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/saved-views/{viewId}/remove', { params: { path: { viewId }, header } }),
    { changes: CHANGES, onDone },
  );

/** It stands over the list for me, or no more. */
export const usePinView = ({ id, pinned }: Pick<SavedView, 'id' | 'pinned'>) =>
  useCommand(
    (_: void, header) => {
      const params = { path: { viewId: id }, header };
      return pinned
        ? api.POST('/v1/saved-views/{viewId}/unpin', { params })
        : api.POST('/v1/saved-views/{viewId}/pin', { params });
    },
    { changes: CHANGES },
  );
