import { dataOf, type AnswerOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type QualificationRow = RowOf<'listQualifications'>;
export type Qualification = AnswerOf<'getQualification'>;
type QualificationFilter = Omit<QueryOf<'listQualifications'>, 'cursor' | 'limit'>;

const ROWS = 50;
/** A contract and a decision change what the partner holds. */
const CHANGES = [['qualifications'], ['partners']];

export const qualificationsQuery = (filter: QualificationFilter): ListQuery<QualificationRow> => ({
  key: ['qualifications', 'list', filter],
  file: { path: '/v1/qualifications', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/qualifications', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const qualificationQuery = (qualificationId: string) =>
  queryOptions({
    queryKey: ['qualifications', 'record', qualificationId],
    queryFn: () =>
      dataOf(api.GET('/v1/qualifications/{qualificationId}', { params: { path: { qualificationId } } })),
  });

/** What is not met today, by the facts of now. */
export const requirementsQuery = (qualificationId: string) =>
  queryOptions({
    queryKey: ['qualifications', 'requirements', qualificationId],
    queryFn: () =>
      dataOf(
        api.GET('/v1/qualifications/{qualificationId}/requirements', {
          params: { path: { qualificationId } },
        }),
      ),
  });

export const qualificationHistory = (qualificationId: string): HistoryQuery => ({
  key: ['qualifications', 'history', qualificationId],
  read: () =>
    dataOf(
      api.GET('/v1/qualifications/{qualificationId}/history', { params: { path: { qualificationId } } }),
    ),
});

export const useApply = (onDone: (qualification: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'applyForQualification'>, header) =>
      api.POST('/v1/qualifications', { params: { header }, body }),
    { changes: CHANGES, onDone },
  );

type On = Readonly<{ qualification: Qualification; onDone: () => void }>;

export const useAssess = ({ qualification: { id: qualificationId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'assessQualification'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/qualifications/{qualificationId}/assess', {
          params: { path: { qualificationId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useContract = ({ qualification: { id: qualificationId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'contractQualification'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/qualifications/{qualificationId}/contract', {
          params: { path: { qualificationId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useDecide = ({ qualification: { id: qualificationId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'decideQualification'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/qualifications/{qualificationId}/decide', {
          params: { path: { qualificationId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useFlagBreach = ({ qualification: { id: qualificationId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'flagObligationBreach'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/qualifications/{qualificationId}/flag-breach', {
          params: { path: { qualificationId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useSettleBreach = ({ qualification: { id: qualificationId, revision }, onDone }: On) =>
  useCommand(
    (body: BodyOf<'settleObligationBreach'>, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/qualifications/{qualificationId}/settle-breach', {
          params: { path: { qualificationId }, header: { ...header, ...at } },
          body,
        }),
      ),
    { changes: CHANGES, onDone },
  );
