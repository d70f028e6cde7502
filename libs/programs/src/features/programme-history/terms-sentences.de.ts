import { germanDay, type EventTable } from '@channel/kernel';
import type { TermsEvent } from '../../domain/terms/terms.events';

const named = (version: number): string => `Fassung ${String(version)}`;

export const TERMS_SENTENCES_DE: EventTable<TermsEvent, string> = {
  ProgrammeVersionDrafted: ({ version }) => `${named(version)} wurde entworfen.`,
  ProgrammeVersionSubmitted: ({ version }) => `${named(version)} wurde zur Genehmigung eingereicht.`,
  ProgrammeVersionApproved: ({ version, effectiveFrom }) =>
    `${named(version)} wurde genehmigt: Sie gilt ab ${germanDay(effectiveFrom)}.`,
  ProgrammeVersionReturned: ({ version, reason }) => `${named(version)} wurde zurückgegeben: ${reason}`,
  ProgrammeVersionWithdrawn: ({ version, reason }) => `${named(version)} wurde zurückgezogen: ${reason}`,
};
