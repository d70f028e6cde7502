import type { ProgrammeDefinition, TermsEvent } from '@channel/programs';
import { alter, factSource, make } from '@channel/runtime';

/** A version of a programme; its definition never changes after the draft. */
export type VersionFact = Readonly<{
  programmeId: string;
  version: number;
  approved: boolean;
  definition: ProgrammeDefinition;
}>;

const idOf = (programmeId: string, version: number): string => `${programmeId}|${String(version)}`;

export const versionFacts = factSource<TermsEvent, VersionFact>({
  name: 'standing.version-facts',
  streams: ['terms-'],
  columns: {
    programmeId: { sql: 'text not null', of: ({ programmeId }) => programmeId },
    version: { sql: 'integer not null', of: ({ version }) => version },
    approved: { sql: 'boolean not null', of: ({ approved }) => approved },
    effectiveFrom: {
      sql: 'text collate "C" not null',
      of: ({ definition }) => definition.effectiveFrom,
    },
  },
  on: {
    ProgrammeVersionDrafted: ({ programmeId, version, definition }) => [
      make<VersionFact>(idOf(programmeId, version), { programmeId, version, approved: false, definition }),
    ],
    ProgrammeVersionApproved: ({ programmeId, version }) => [
      alter<VersionFact>(idOf(programmeId, version), () => ({ approved: true })),
    ],

    ProgrammeVersionSubmitted: null,
    ProgrammeVersionReturned: null,
    ProgrammeVersionWithdrawn: null,
  },
});
