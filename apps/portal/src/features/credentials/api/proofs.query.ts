import { dataOf, ifMatch, type AnswerOf, type BodyOf, type QueryOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { decideOn } from '../../../shared/api/decide';
import { useCommand } from '../../../shared/api/use-command';
import { useTrial } from '../../../shared/decisions/trial';
import type { ListQuery } from '../../../shared/lists/list-query';
import type { HistoryQuery } from '../../../shared/records/record-history';

export type ProofRow = RowOf<'listProofsOfConcept'>;
export type Proof = AnswerOf<'getProofOfConcept'>;
type ProofFilter = Omit<QueryOf<'listProofsOfConcept'>, 'cursor' | 'limit'>;

const ROWS = 50;
const CHANGES = [['credentials'], ['partners']];

export const proofsQuery = (filter: ProofFilter): ListQuery<ProofRow> => ({
  key: ['credentials', 'proofs', filter],
  file: { path: '/v1/proofs-of-concept', filter },
  page: (cursor) =>
    dataOf(
      api.GET('/v1/proofs-of-concept', {
        params: { query: cursor === undefined ? { ...filter, limit: ROWS } : { cursor, limit: ROWS } },
      }),
    ),
});

export const proofQuery = (proofId: string) =>
  queryOptions({
    queryKey: ['credentials', 'proof', proofId],
    queryFn: () => dataOf(api.GET('/v1/proofs-of-concept/{proofId}', { params: { path: { proofId } } })),
  });

export const proofHistory = (proofId: string): HistoryQuery => ({
  key: ['credentials', 'proof', 'history', proofId],
  read: () => dataOf(api.GET('/v1/proofs-of-concept/{proofId}/history', { params: { path: { proofId } } })),
});

export const useSubmitProof = (onDone: (proof: Readonly<{ id: string }>) => void) =>
  useCommand(
    (body: BodyOf<'submitProofOfConcept'>, header) =>
      api.POST('/v1/proofs-of-concept', { params: { header }, body }),
    { changes: CHANGES, onDone },
  );

type On = Readonly<{ proof: Proof; onDone: () => void }>;

export const useAcceptProof = ({ proof: { id: proofId, revision }, onDone }: On) =>
  useCommand(
    (_: void, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/proofs-of-concept/{proofId}/accept', {
          params: { path: { proofId }, header: { ...header, ...at } },
        }),
      ),
    { changes: CHANGES, onDone },
  );

export const useReturnProof = ({ proof: { id: proofId, revision }, onDone }: On) =>
  useCommand(
    (reason: string, header) =>
      decideOn(revision, (at) =>
        api.POST('/v1/proofs-of-concept/{proofId}/return', {
          params: { path: { proofId }, header: { ...header, ...at } },
          body: { reason },
        }),
      ),
    { changes: CHANGES, onDone },
  );

/** Why the person who looks may not accept it. */
export const useWhyNotAccept = ({ id: proofId, revision }: Proof, asked: boolean) =>
  useTrial(
    ['credentials', 'trial', proofId, revision],
    (header) =>
      api.POST('/v1/proofs-of-concept/{proofId}/accept', {
        params: { path: { proofId }, header: { ...header, ...ifMatch(revision) }, query: { dryRun: true } },
      }),
    asked,
  );
