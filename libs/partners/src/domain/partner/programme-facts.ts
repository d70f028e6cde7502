import type { ByAgreement, EntryPapers } from '@channel/programs';
import type { RecordWords } from './kept-record';
import { PARTNER_KINDS, type KindTable } from './partner-kind';

/** What the programme in force knows; looked up by the handler, because the decider reads nothing. */
export type ProgrammeFacts = Readonly<{
  version: number;
  /** Levels best first. */
  roles: readonly Readonly<{ id: string; levels: readonly string[] }>[];
  /** What a kind of organisation may not do. */
  kinds: KindTable;
  countryTiers: readonly string[];
  regions: readonly string[];
  /** Whether an agreement has a territory apart from the regions of the enrolment (J110). */
  territoryApart: boolean;
  specialisations: readonly string[];
  /** Those that need an invitation and a signed agreement (J67, J68, O22). */
  byAgreement: readonly ByAgreement[];
  /** Whether partners may ask for themselves to take part, and the lowest level that they are invited to (J9, J110). */
  entry: Readonly<{ byApplication: boolean; invitationFromLevel: string }>;
  /** Documents that are on record before a level is entered, by role and level (J75). */
  papers: EntryPapers;
  /** What may be kept on record of a partner. */
  words: RecordWords;
  /** How far back a fact about the past may be corrected. */
  correctionLookbackDays: number;
}>;

/** Distributors have no role of the programme and no level; they sell to its partners. OEMs and alliances have none either. */
export const DISTRIBUTOR = 'distributor';
const isOutsideRoles = (role: string): boolean => PARTNER_KINDS.some((kind) => kind === role);

export const roleOf = (programme: ProgrammeFacts, role: string) =>
  programme.roles.find(({ id }) => id === role);

/** What to say of a level that a role does not have. */
export const levelOf = (programme: ProgrammeFacts, role: string, level: string | null) => ({
  word: level ?? '',
  what: `level of ${role}`,
  known: roleOf(programme, role)?.levels ?? [],
});

export const levelFits = (programme: ProgrammeFacts, role: string, level: string | null): boolean =>
  isOutsideRoles(role)
    ? level === null
    : level !== null && (roleOf(programme, role)?.levels.includes(level) ?? false);
