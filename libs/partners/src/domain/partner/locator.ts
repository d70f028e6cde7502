import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { levelOn, type DatedLevel } from './dated-level';
import type { FurtherRole } from './further-role';
import { kindOn, type DatedKind } from './partner-kind';
import { specialisationsOn, type DatedSpecialisation } from './partner';

/** Whoever has a higher grade comes first; the level itself is nobody else's business. */
export type LocatorGrade = 'higher' | 'standard';
export type LocatorEntry = Readonly<{
  id: string;
  name: string;
  country: string;
  /** The best of its roles. */
  grade: LocatorGrade;
  /** Every role that it is enrolled in, the one that it entered with first. */
  roles: readonly string[];
  specialisations: readonly string[];
}>;
/** A partner that takes part and consented. */
export type Locatable = Readonly<{
  partnerId: string;
  name: string;
  country: string;
  kinds: readonly DatedKind[];
  role: string;
  /** Of the role that it entered with. */
  levels: readonly DatedLevel[];
  furtherRoles: readonly Pick<FurtherRole, 'role' | 'status' | 'levels'>[];
  specialisations: readonly Omit<DatedSpecialisation, 'decidedBy'>[];
}>;

const BENEFIT = 'partner-locator';
type Terms = Pick<ProgrammeDefinition, 'benefits' | 'kinds'>;

/** J32: what the benefit of a level of a role is; `null`: the level has none. */
const gradeIn = ({ benefits }: Terms, role: string, level: string | null): LocatorGrade | null => {
  const benefit = benefits.find((one) => one.id === BENEFIT && one.role === role);
  const grant = benefit?.grants.value[level ?? ''];
  if (grant === undefined) return null;
  return grant === 'higher-grade' ? 'higher' : 'standard';
};

/** Of all roles that a partner is active in, the best; `null`: none of them gives it a place. */
const bestOf = (enrolments: readonly Enrolment[], terms: Terms, day: Day): LocatorGrade | null => {
  const grades = enrolments.map(({ role, levels }) => gradeIn(terms, role, levelOn(levels, day)));
  if (grades.includes('higher')) return 'higher';
  return grades.includes('standard') ? 'standard' : null;
};
type Enrolment = Readonly<{ role: string; levels: readonly DatedLevel[] }>;
const enrolmentsOf = ({ role, levels, furtherRoles }: Locatable): readonly Enrolment[] => [
  { role, levels },
  ...furtherRoles.filter(({ status }) => status === 'active'),
];

const mayStandThere = ({ kinds }: Locatable, { kinds: table }: Terms, day: Day): boolean => {
  const row = table?.find(({ id }) => id === kindOn(kinds, day));
  return table === undefined || row?.may.value.includes('stand-in-the-locator') === true;
};

/** As it stands on a day: a level that was lost is not told from one that never was. */
export const locatorOn = (partners: readonly Locatable[], terms: Terms, day: Day): readonly LocatorEntry[] =>
  partners
    .filter((partner) => mayStandThere(partner, terms, day))
    .flatMap((partner): readonly LocatorEntry[] => {
      const { partnerId: id, name, country, specialisations } = partner;
      const enrolments = enrolmentsOf(partner);
      const grade = bestOf(enrolments, terms, day);
      if (grade === null) return [];
      const roles = enrolments.map(({ role }) => role);
      return [{ id, name, country, grade, roles, specialisations: specialisationsOn(specialisations, day) }];
    })
    .sort(byGrade);

/** Names as people look for them; of two with one name the id decides, so that pages do not overlap. */
export const byGrade = (one: LocatorEntry, other: LocatorEntry): number =>
  Number(other.grade === 'higher') - Number(one.grade === 'higher') ||
  one.name.localeCompare(other.name, 'en') ||
  (one.id < other.id ? -1 : 1);
