import type { EventTable } from '@channel/kernel';
import type { TermsEvent } from '../../domain/terms/terms.events';

const named = (version: number): string => `Version ${String(version)}`;

/** A sentence for each step of the versions of a programme. */
export const TERMS_SENTENCES: EventTable<TermsEvent, string> = {
  ProgrammeVersionDrafted: ({ version }) => `${named(version)} was drafted.`,
  ProgrammeVersionSubmitted: ({ version }) => `${named(version)} was submitted for approval.`,
  ProgrammeVersionApproved: ({ version, effectiveFrom }) =>
    `${named(version)} was approved: it is in force from ${effectiveFrom}.`,
  ProgrammeVersionReturned: ({ version, reason }) => `${named(version)} was sent back: ${reason}`,
  ProgrammeVersionWithdrawn: ({ version, reason }) => `${named(version)} was withdrawn: ${reason}`,
};
