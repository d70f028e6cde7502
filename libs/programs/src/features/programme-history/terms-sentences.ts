import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { TermsEvent } from '../../domain/terms/terms.events';
import { TERMS_SENTENCES_DE } from './terms-sentences.de';

const named = (version: number): string => `Version ${String(version)}`;

const ENGLISH: EventTable<TermsEvent, string> = {
  ProgrammeVersionDrafted: ({ version }) => `${named(version)} was drafted.`,
  ProgrammeVersionSubmitted: ({ version }) => `${named(version)} was submitted for approval.`,
  ProgrammeVersionApproved: ({ version, effectiveFrom }) =>
    `${named(version)} was approved: it is in force from ${effectiveFrom}.`,
  ProgrammeVersionReturned: ({ version, reason }) => `${named(version)} was sent back: ${reason}`,
  ProgrammeVersionWithdrawn: ({ version, reason }) => `${named(version)} was withdrawn: ${reason}`,
};

/** A sentence for each step of the versions of a programme. */
export const TERMS_SENTENCES: Sentences<TermsEvent> = { en: ENGLISH, de: TERMS_SENTENCES_DE };
