import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `proof-<proofId>`; proofId follows from the partner and the reference of the evidence, so that one
// piece of evidence is one record, however it is spelt.

type Told<Facts> = Readonly<{ proofId: string; partnerId: string } & Facts>;

/** A partner says that it proved a concept at a customer's, and what shows it. Comes again after a return. */
export type ProofOfConceptSubmitted = DomainEvent<
  'ProofOfConceptSubmitted',
  Told<{
    programmeId: string;
    customer: string;
    /** The day on which it was over. */
    carriedOutOn: string;
    evidence: Readonly<{ reference: string; note: string | null }>;
    submittedBy: string;
    submittedAt: string;
  }>
>;
/** Counts towards the target from its day on (J17). */
export type ProofOfConceptAccepted = DomainEvent<
  'ProofOfConceptAccepted',
  Told<{ acceptedOn: string; acceptedBy: string; acceptedAt: string }>
>;
/** It does not show it yet: the partner may submit it again. */
export type ProofOfConceptReturned = DomainEvent<
  'ProofOfConceptReturned',
  Told<{ reason: string; returnedBy: string; returnedAt: string }>
>;
export type ProofEvent = ProofOfConceptSubmitted | ProofOfConceptAccepted | ProofOfConceptReturned;
