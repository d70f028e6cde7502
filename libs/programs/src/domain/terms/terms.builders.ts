import { actBy } from '@channel/testing';
import { jpa2023 } from '../../data/jpa-2023';
import type { ProgrammeDefinition } from './definition';
import type { ApproveProgrammeVersion, DraftProgrammeVersion, SubmitProgrammeVersion } from './terms.decider';
import type {
  ProgrammeVersionApproved,
  ProgrammeVersionDrafted,
  ProgrammeVersionSubmitted,
} from './terms.events';

const programmeId = 'jpa-2023';
const at = '2026-09-07T09:00:00.000Z';
const on = '2026-09-07';
export const ines = actBy('pers_ines', { at, on });
export const carol = actBy('pers_carol', { at, on });

export const definition = (overrides: Partial<ProgrammeDefinition> = {}): ProgrammeDefinition => ({
  ...jpa2023,
  ...overrides,
});
export const draftVersion = (overrides: Partial<ProgrammeDefinition> = {}): DraftProgrammeVersion => ({
  type: 'DraftProgrammeVersion',
  data: { programmeId, definition: definition(overrides), act: ines },
});
export const submitVersion = (version = 1): SubmitProgrammeVersion => ({
  type: 'SubmitProgrammeVersion',
  data: { programmeId, version, act: ines },
});
export const approveVersion = (
  overrides: Partial<ApproveProgrammeVersion['data']> = {},
): ApproveProgrammeVersion => ({
  type: 'ApproveProgrammeVersion',
  data: { programmeId, version: 1, act: carol, ...overrides },
});
export const versionDrafted = (
  version = 1,
  overrides: Partial<ProgrammeDefinition> = {},
): ProgrammeVersionDrafted => ({
  type: 'ProgrammeVersionDrafted',
  data: { programmeId, version, definition: definition(overrides), draftedBy: 'pers_ines', draftedAt: at },
});
export const versionSubmitted = (version = 1): ProgrammeVersionSubmitted => ({
  type: 'ProgrammeVersionSubmitted',
  data: { programmeId, version, submittedBy: 'pers_ines', submittedAt: at },
});
export const versionApproved = (version = 1, effectiveFrom = '2023-01-01'): ProgrammeVersionApproved => ({
  type: 'ProgrammeVersionApproved',
  data: { programmeId, version, effectiveFrom, approvedBy: 'pers_carol', approvedAt: at },
});
