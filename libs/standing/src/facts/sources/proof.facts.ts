import { alter, factSource, make } from '@channel/runtime';
import type { ProofEvent } from '../../domain/proof/proof.events';

/** A proof of concept; it counts from the day of its acceptance on. */
export type ProofFact = Readonly<{ proofId: string; partnerId: string; acceptedOn: string | null }>;

export const proofFacts = factSource<ProofEvent, ProofFact>({
  name: 'standing.proof-facts',
  streams: ['proof-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    ProofOfConceptSubmitted: ({ proofId, partnerId }) => [
      make<ProofFact>(proofId, { proofId, partnerId, acceptedOn: null }),
    ],
    ProofOfConceptAccepted: ({ proofId, acceptedOn }) => [alter<ProofFact>(proofId, () => ({ acceptedOn }))],

    ProofOfConceptReturned: null,
  },
});
