import { absent } from '@channel/http';
import type { DraftedVersions } from '@channel/programs';

/** Every programme has it from the day on which it is there. */
const FIRST_VERSION = 1;

/** @throws ProblemException 404 where there is no such programme */
export const requireProgramme = async (drafts: DraftedVersions, programmeId: string): Promise<void> => {
  if ((await drafts.of(programmeId, FIRST_VERSION)) === undefined) throw absent();
};
