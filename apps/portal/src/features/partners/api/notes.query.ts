import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type Note = AnswerOf<'getPartnerNotes'>['notes'][number];

/** What people of the vendor noted; no partner reads it. */
export const notesQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['partners', 'notes', partnerId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/partners/{partnerId}/notes', { params: { path: { partnerId } } }))).notes,
  });

export const useWriteNote = ({ partnerId, onDone }: Readonly<{ partnerId: string; onDone: () => void }>) =>
  useCommand(
    (text: string, header) =>
      api.POST('/v1/partners/{partnerId}/write-note', {
        params: { path: { partnerId }, header },
        body: { text },
      }),
    { changes: [['partners', 'notes', partnerId]], onDone },
  );
