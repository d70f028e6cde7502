import { evolvedBy } from '@channel/kernel';
import type { ProofEvent } from './proof.events';

export const PROOF_STATUSES = ['submitted', 'returned', 'accepted'] as const;
export type ProofStatus = (typeof PROOF_STATUSES)[number];

export type KnownProof = Readonly<{
  status: ProofStatus;
  proofId: string;
  partnerId: string;
  programmeId: string;
  customer: string;
  carriedOutOn: string;
  evidence: Readonly<{ reference: string; note: string | null }>;
  submittedBy: string;
  submittedAt: string;
  /** Everybody who submitted it, also before a return: none of them decides it (SD1). */
  preparedBy: readonly string[];
  decidedBy: string | null;
  decidedAt: string | null;
  /** First day that it counts; `null` unless accepted. */
  acceptedOn: string | null;
  /** Of the last return. */
  reason: string | null;
}>;
export type Proof = Readonly<{ status: 'none' }> | KnownProof;
export const initial: Proof = { status: 'none' };

export const evolve = evolvedBy<ProofEvent, Proof>({
  ProofOfConceptSubmitted: (submitted, before) => ({
    ...submitted,
    status: 'submitted',
    preparedBy: [...(before.status === 'none' ? [] : before.preparedBy), submitted.submittedBy],
    ...{ decidedBy: null, decidedAt: null, acceptedOn: null, reason: null },
  }),
  ProofOfConceptAccepted: ({ acceptedOn, acceptedBy, acceptedAt }, proof) =>
    decided(proof, { status: 'accepted', acceptedOn, decidedBy: acceptedBy, decidedAt: acceptedAt }),
  ProofOfConceptReturned: ({ reason, returnedBy, returnedAt }, proof) =>
    decided(proof, { status: 'returned', reason, decidedBy: returnedBy, decidedAt: returnedAt }),
});

const decided = (proof: Proof, decision: Partial<KnownProof>): Proof =>
  proof.status === 'none' ? proof : { ...proof, ...decision };
