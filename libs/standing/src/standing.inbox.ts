import { audience, begins, ends, inboxSource, keyOf, VENDOR, waiting, type Waiting } from '@channel/inbox';
import type { ProofEvent } from './domain/proof/proof.events';
import { PROOF_DECIDERS } from './proof.view';

const decided = ({ proofId }: Readonly<{ proofId: string }>) => [
  ends<Waiting>(keyOf('proof-of-concept', proofId)),
];

/** Proofs of concept that wait for the channel. */
export const standingInbox = inboxSource<ProofEvent>({
  name: 'standing',
  version: 1,
  streams: ['proof-'],
  on: {
    ProofOfConceptSubmitted: ({ proofId, partnerId, customer, evidence, submittedBy, submittedAt }) => [
      begins(
        keyOf('proof-of-concept', proofId),
        waiting({
          ...{ kind: 'proof_of_concept', record: 'proof-of-concept', recordId: proofId, partnerId },
          ...{ since: submittedAt, title: `${customer}, ${evidence.reference}`, preparedBy: [submittedBy] },
          for: audience(VENDOR, PROOF_DECIDERS),
        }),
      ),
    ],
    ProofOfConceptAccepted: decided,
    ProofOfConceptReturned: decided,
  },
});
