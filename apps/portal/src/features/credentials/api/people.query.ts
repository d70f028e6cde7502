import { dataOf, type AnswerOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type PersonRow = RowOf<'listPartnerPeople'>;
export type Person = AnswerOf<'getPartnerPerson'>;
type PeopleFilter = Omit<QueryOf<'listPartnerPeople'>, 'cursor' | 'limit'>;

const ROWS = 50;

export const peopleQuery = (filter: PeopleFilter): ListQuery<PersonRow> => ({
  key: ['credentials', 'people', filter],
  file: { path: '/v1/partner-people', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/partner-people', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['credentials', 'person', personId],
    queryFn: () => dataOf(api.GET('/v1/partner-people/{personId}', { params: { path: { personId } } })),
  });

export const personHistory = (personId: string): HistoryQuery => ({
  key: ['credentials', 'person', 'history', personId],
  read: () => dataOf(api.GET('/v1/partner-people/{personId}/history', { params: { path: { personId } } })),
});

/** Accreditations, certifications and courses that can be recorded. */
export const editionsQuery = queryOptions({
  queryKey: ['credentials', 'editions'],
  queryFn: async () => (await dataOf(api.GET('/v1/credentials'))).data,
  staleTime: 300_000,
});

const CHANGES = { changes: [['credentials'], ['partners']] };
type On = Readonly<{ personId: string; onDone: () => void }>;

export const useRegisterPerson = (onDone: (person: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'registerPerson'>, header) => api.POST('/v1/partner-people', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useRecordExam = ({ personId, onDone }: On) =>
  useCommand(
    (body: BodyOf<'recordCredential'>, header) =>
      api.POST('/v1/partner-people/{personId}/record-credential', {
        params: { path: { personId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const useRecordTraining = ({ personId, onDone }: On) =>
  useCommand(
    (body: BodyOf<'recordTraining'>, header) =>
      api.POST('/v1/partner-people/{personId}/record-training', {
        params: { path: { personId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const useRecordAttendance = (onDone: () => void) =>
  useCommand(
    (body: BodyOf<'recordAttendance'>, header) => api.POST('/v1/attendances', { params: { header }, body }),
    { ...CHANGES, onDone },
  );

export const useChangeDuties = ({ personId, onDone }: On) =>
  useCommand(
    (body: BodyOf<'changeDuties'>, header) =>
      api.POST('/v1/partner-people/{personId}/change-duties', {
        params: { path: { personId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );

export const useLeavePartner = ({ personId, onDone }: On) =>
  useCommand(
    (body: BodyOf<'leavePartner'>, header) =>
      api.POST('/v1/partner-people/{personId}/leave', { params: { path: { personId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useMovePerson = ({ personId, onDone }: On) =>
  useCommand(
    (body: BodyOf<'movePerson'>, header) =>
      api.POST('/v1/partner-people/{personId}/move', { params: { path: { personId }, header }, body }),
    { ...CHANGES, onDone },
  );

export const useErasePartnerPerson = ({ personId, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      api.POST('/v1/partner-people/{personId}/erase', { params: { path: { personId }, header } }),
    { ...CHANGES, onDone },
  );

export const useWithdrawRecord = ({ personId, onDone }: On) =>
  useCommand(
    (body: BodyOf<'withdrawRecord'>, header) =>
      api.POST('/v1/partner-people/{personId}/withdraw-credential', {
        params: { path: { personId }, header },
        body,
      }),
    { ...CHANGES, onDone },
  );
