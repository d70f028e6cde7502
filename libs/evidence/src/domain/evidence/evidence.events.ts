import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `evidence-<evidenceId>`; the id is apiId('evid', programme|normalised reference).

/** What a piece of evidence supports: one part of one record of one partner. */
export type EvidenceUse = Readonly<{
  /** Which context asks, e.g. `flex-points`. */
  kind: string;
  recordId: string;
  /** The part of the record, e.g. an entry of an account. */
  partId: string;
  partnerId: string;
}>;

/** The first use holds the evidence, by feed position. */
export type EvidenceClaimed = DomainEvent<
  'EvidenceClaimed',
  { evidenceId: string; use: EvidenceUse; claimedAt: string }
>;
/** A second use: it learns that there is a first, and the vendor's staff learn which. */
export type EvidenceClaimRefused = DomainEvent<
  'EvidenceClaimRefused',
  { evidenceId: string; use: EvidenceUse; holder: EvidenceUse; refusedAt: string }
>;
/** The use was declined or withdrawn: the evidence may support something else. */
export type EvidenceReleased = DomainEvent<
  'EvidenceReleased',
  { evidenceId: string; use: EvidenceUse; releasedAt: string }
>;
export type EvidenceEvent = EvidenceClaimed | EvidenceClaimRefused | EvidenceReleased;
