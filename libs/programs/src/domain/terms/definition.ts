import type { Day, Instant } from '@channel/kernel';
import type { ProgrammeDefinition } from '../../definition/programme-definition';

export type * from '../../definition/funds';
export type * from '../../definition/partnership';
export type * from '../../definition/plans';
export type * from '../../definition/programme-definition';
export type * from '../../definition/requirements';
export type * from '../../definition/service-offers';
export type * from '../../definition/trade';
export type { ByLevel, Sourced } from '../../definition/vocabulary';

/** A definition in force on a day, with what a decision has to record about it. */
export type DefinitionInForce = Readonly<{
  definition: ProgrammeDefinition;
  version: number;
  /** Place of the feed up to which the answer is known. */
  checkpoint: string;
}>;

/** What holds in a programme at an instant. */
export type ProgrammeNow = Readonly<{
  programmeId: string;
  /** The zone in which the programme counts its days (T4); UTC while it has no approved version. */
  zone: string;
  /** The day of the instant in that zone: the day of an act. */
  day: Day;
  /** `undefined` before the first version and after the last one. */
  inForce: DefinitionInForce | undefined;
}>;

/** Published query of the programs context; the programme is the one that the record at hand names. */
export abstract class Programmes {
  /** Which day it is in the programme, and which version is in force. Read from the stream. */
  abstract now(programmeId: string, at: Instant): Promise<ProgrammeNow>;
  /** The approved version in force on a day; `undefined` if there is none. Read from the stream. */
  abstract inForce(programmeId: string, day: Day): Promise<DefinitionInForce | undefined>;
  /** Every programme as it is at an instant, for what belongs to none of them, such as a price list. */
  abstract allNow(at: Instant): Promise<readonly ProgrammeNow[]>;
}
