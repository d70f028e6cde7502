import { dataOf, ifMatch, type AnswerOf, type BodyOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type MdfDraft = AnswerOf<'getMdfDraft'>;
export type MdfDraftContent = BodyOf<'draftMdf'>;

/** Requests and claims of my organisation that are not submitted. */
export const mdfDraftsQuery = queryOptions({
  queryKey: ['funds', 'drafts'],
  queryFn: async () => (await dataOf(api.GET('/v1/mdf-drafts', {}))).data,
});

export const mdfDraftQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['mdf-draft', draftId],
    queryFn: () => dataOf(api.GET('/v1/mdf-drafts/{draftId}', { params: { path: { draftId } } })),
    // The form is what somebody types; it is not written over while they do.
    staleTime: Infinity,
  });

type Kept = Readonly<{ id: string; revision: number; changedAt: string }>;
const CHANGES = { changes: [['funds', 'drafts'], ['mdf-draft']] };

/** Keeps what was typed: a new draft, or the next revision of one. */
export const useKeepMdfDraft = (draft: Kept | undefined, onDone: (kept: Kept) => void) =>
  useCommand(
    (body: MdfDraftContent, header) =>
      draft === undefined
        ? api.POST('/v1/mdf-drafts', { params: { header }, body })
        : api.PUT('/v1/mdf-drafts/{draftId}', {
            params: { path: { draftId: draft.id }, header: { ...header, ...ifMatch(draft.revision) } },
            body,
          }),
    { ...CHANGES, onDone },
  );

export const useDiscardMdfDraft = (onDone: () => void) =>
  useCommand(
    ({ id: draftId, revision }: Pick<Kept, 'id' | 'revision'>, header) =>
      api.POST('/v1/mdf-drafts/{draftId}/discard', {
        params: { path: { draftId }, header: { ...header, ...ifMatch(revision) } },
      }),
    { ...CHANGES, onDone },
  );
