import { dataOf, type AnswerOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type ClaimRow = RowOf<'listMdfClaims'>;
export type Claim = AnswerOf<'getMdfClaim'>;
export type ClaimFilter = Omit<QueryOf<'listMdfClaims'>, 'cursor' | 'limit'>;

const ROWS = 50;
const WHILE_ANSWERED_MS = 1_500;

export const claimsQuery = (filter: ClaimFilter): ListQuery<ClaimRow> => ({
  key: ['funds', 'claims', filter],
  file: { path: '/v1/mdf-claims', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/mdf-claims', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

/** Whether its evidence is used elsewhere, or the fund has the money, is answered a moment after the command. */
const isBeingAnswered = ({ status, lines, proofs }: Claim): boolean =>
  status === 'funding_pending' || [...lines, ...proofs].some(({ evidence }) => evidence === 'pending');

export const claimQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['funds', 'claim', claimId],
    queryFn: () => dataOf(api.GET('/v1/mdf-claims/{claimId}', { params: { path: { claimId } } })),
    refetchInterval: ({ state: { data: claim } }) =>
      claim !== undefined && isBeingAnswered(claim) ? WHILE_ANSWERED_MS : false,
  });

export const claimHistory = (claimId: string): HistoryQuery => ({
  key: ['funds', 'claim', 'history', claimId],
  read: () => dataOf(api.GET('/v1/mdf-claims/{claimId}/history', { params: { path: { claimId } } })),
});

/** A picture of a claim, written anew by the server. */
export const claimPicture = (claimId: string, fileId: string): Promise<Blob> =>
  dataOf(
    api.GET('/v1/mdf-claims/{claimId}/files/{fileId}/preview', {
      params: { path: { claimId, fileId } },
      parseAs: 'blob',
    }),
  );

/** A file of a claim, as it was sent. */
export const claimFile = (claimId: string, fileId: string): Promise<Blob> =>
  dataOf(
    api.GET('/v1/mdf-claims/{claimId}/files/{fileId}', {
      params: { path: { claimId, fileId } },
      parseAs: 'blob',
    }),
  );
