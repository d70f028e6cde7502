import { change, projection } from '@channel/runtime';
import type { KnownProof } from '../../../domain/proof/proof';
import type { ProofEvent } from '../../../domain/proof/proof.events';

export type ProofRow = Omit<KnownProof, 'proofId' | 'preparedBy' | 'evidence'> & KnownProof['evidence'];

export const proofList = projection<ProofEvent, ProofRow>({
  name: 'standing.proof-list',
  version: 1,
  streams: ['proof-'],
  columns: {
    partnerId: 'text not null',
    programmeId: 'text not null',
    customer: 'text not null',
    carriedOutOn: 'date not null',
    reference: 'text not null',
    note: 'text',
    status: 'text not null',
    submittedBy: 'text not null',
    submittedAt: 'timestamptz not null',
    decidedBy: 'text',
    decidedAt: 'timestamptz',
    acceptedOn: 'date',
    reason: 'text',
  },
  indexes: ['("partnerId", "submittedAt")', '("status", "submittedAt")', '("submittedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.proofId],
  on: {
    ProofOfConceptSubmitted: ({ proofId: _key, evidence, ...submitted }) => ({
      ...submitted,
      ...evidence,
      status: 'submitted',
      ...{ decidedBy: null, decidedAt: null, acceptedOn: null, reason: null },
    }),
    ProofOfConceptAccepted: change(({ acceptedBy: decidedBy, acceptedAt: decidedAt, acceptedOn }) => ({
      ...{ status: 'accepted', decidedBy, decidedAt, acceptedOn },
    })),
    ProofOfConceptReturned: change(({ returnedBy: decidedBy, returnedAt: decidedAt, reason }) => ({
      ...{ status: 'returned', decidedBy, decidedAt, reason },
    })),
  },
});
