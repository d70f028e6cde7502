import type { Day, Instant } from '@channel/kernel';
import type { ProgrammeNow } from '@channel/programs';
import type { AssignmentKind } from './assignment';
import type { PartnerStatus } from './partner';
import type { PartnerKind } from './partner.events';

/** A partner as other contexts need it on a day, with where the answer was read. */
export type PartnerStanding = Readonly<{
  partnerId: string;
  code: string;
  name: string;
  /** The kind on the day. */
  kind: PartnerKind;
  country: string;
  programmeId: string;
  role: string;
  status: PartnerStatus;
  level: string | null;
  countryTier: string;
  regions: readonly string[];
  /** Its roles beside the first one that are active, with their levels on the day. */
  furtherRoles?: readonly Readonly<{
    role: string;
    level: string | null;
    regions: readonly string[];
    /** From which its reviews count; absent: not known. */
    enteredOn?: Day | null;
  }>[];
  /** What its agreement covers (J110); absent: its regions. */
  territory?: readonly string[];
  specialisations: readonly string[];
  /** Since when it holds each of them; absent: not known. */
  specialisationsFrom?: ReadonlyMap<string, Day>;
  /** From which reviews and clocks count; `null` before the first signature. */
  enteredOn: Day | null;
  /** Levels above its own that it was invited to (J9). */
  invitedTo: readonly string[];
  /** Service specialisations and product certifications that it was invited to (J67, O22); absent: not known. */
  invitedToSpecialisations?: readonly string[];
  /** Who of the vendor is assigned to it on the day (J107); absent: not known. */
  managers?: readonly Readonly<{ kind: AssignmentKind; personId: string }>[];
  /** Revision of the partner's stream that the answer rests on. */
  revision: string;
}>;

/** The level of a partner in one of its roles on the day of its standing; `undefined` where it is not enrolled in it. */
export const levelIn = (
  { role, level, furtherRoles = [] }: Pick<PartnerStanding, 'role' | 'level' | 'furtherRoles'>,
  wanted: string,
): string | null | undefined =>
  role === wanted ? level : furtherRoles.find((one) => one.role === wanted)?.level;

/** A partner at an instant: its programme then, and its standing on the day that it is there. */
export type PartnerNow = Readonly<{ standing: PartnerStanding; programme: ProgrammeNow }>;

/** Published query of the partners context. Read from the partner's stream. */
export abstract class Partners {
  /** `undefined` for an unknown partner. */
  abstract standingOn(partnerId: string, day: Day): Promise<PartnerStanding | undefined>;
  /** `undefined` for an unknown partner. */
  abstract now(partnerId: string, at: Instant): Promise<PartnerNow | undefined>;
  /** The id that a code such as `PTR-0042` stands for, whether or not the partner exists. */
  abstract idOfCode(code: string): string;
}
