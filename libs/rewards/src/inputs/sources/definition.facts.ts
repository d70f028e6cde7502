import type { ProgrammeDefinition, TermsEvent } from '@channel/programs';
import { factSource, make } from '@channel/runtime';

/** A version of a programme's definition, which never changes after its draft. */
export type DefinitionFact = Readonly<{ definition: ProgrammeDefinition }>;

export const definitionId = (programmeId: string, version: number): string =>
  `${programmeId}|${String(version)}`;

export const definitionFacts = factSource<TermsEvent, DefinitionFact>({
  name: 'rewards.definition-facts',
  streams: ['terms-'],
  columns: {},
  on: {
    ProgrammeVersionDrafted: ({ programmeId, version, definition }) => [
      make(definitionId(programmeId, version), { definition }),
    ],

    ProgrammeVersionSubmitted: null,
    ProgrammeVersionReturned: null,
    ProgrammeVersionWithdrawn: null,
    ProgrammeVersionApproved: null,
  },
});
