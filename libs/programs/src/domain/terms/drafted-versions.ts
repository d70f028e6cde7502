import type { RefusalDetail } from '@channel/kernel';
import type { ProgrammeDefinition } from './definition';
import type { VersionStatus } from './terms';

/** A version as somebody drafted it, in force or not. */
export type DraftedVersion = Readonly<{
  status: VersionStatus;
  definition: ProgrammeDefinition;
  /** What is wrong with it by the rules of this server: it may have been drafted under those of an earlier one. */
  mistakes: readonly RefusalDetail[];
}>;

/** Published query of the programs context, for who tries rules before they are approved. */
export abstract class DraftedVersions {
  /** Read from the stream; `undefined` if the programme has no such version. */
  abstract of(programmeId: string, version: number): Promise<DraftedVersion | undefined>;
}
