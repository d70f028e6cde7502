import type { DomainEvent } from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';

// Stored for ever, in the stream `terms-<programmeId>`: add an optional field, or a new version with an upcaster.

export type ProgrammeVersionDrafted = DomainEvent<
  'ProgrammeVersionDrafted',
  {
    programmeId: string;
    version: number;
    definition: ProgrammeDefinition;
    draftedBy: string;
    draftedAt: string;
  }
>;
export type ProgrammeVersionSubmitted = DomainEvent<
  'ProgrammeVersionSubmitted',
  { programmeId: string; version: number; submittedBy: string; submittedAt: string }
>;
/** In force from `effectiveFrom` until the next approved version begins. */
export type ProgrammeVersionApproved = DomainEvent<
  'ProgrammeVersionApproved',
  { programmeId: string; version: number; effectiveFrom: string; approvedBy: string; approvedAt: string }
>;
/** Back to its author, who may submit it again. */
export type ProgrammeVersionReturned = DomainEvent<
  'ProgrammeVersionReturned',
  { programmeId: string; version: number; reason: string; returnedBy: string; returnedAt: string }
>;
/** It will never be in force. */
export type ProgrammeVersionWithdrawn = DomainEvent<
  'ProgrammeVersionWithdrawn',
  { programmeId: string; version: number; reason: string; withdrawnBy: string; withdrawnAt: string }
>;
export type TermsEvent =
  | ProgrammeVersionDrafted
  | ProgrammeVersionSubmitted
  | ProgrammeVersionReturned
  | ProgrammeVersionWithdrawn
  | ProgrammeVersionApproved;
