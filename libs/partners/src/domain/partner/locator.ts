import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { levelOn, type DatedLevel } from './dated-level';
import { specialisationsOn, type DatedSpecialisation } from './partner';

/** Whoever has a higher grade comes first; the level itself is nobody else's business. */
export type LocatorGrade = 'higher' | 'standard';
export type LocatorEntry = Readonly<{
  id: string;
  name: string;
  country: string;
  grade: LocatorGrade;
  specialisations: readonly string[];
}>;
/** A partner that takes part and consented. */
export type Locatable = Readonly<{
  partnerId: string;
  name: string;
  country: string;
  levels: readonly DatedLevel[];
  specialisations: readonly Omit<DatedSpecialisation, 'decidedBy'>[];
}>;

const BENEFIT = 'partner-locator';

/** J32: what the benefit of a level is; `null`: the level has none, and does not stand there. */
export const locatorGradeOf = (
  { benefits }: Pick<ProgrammeDefinition, 'benefits'>,
  level: string | null,
): LocatorGrade | null => {
  const grant = benefits.find(({ id }) => id === BENEFIT)?.grants.value[level ?? ''];
  if (grant === undefined) return null;
  return grant === 'higher-grade' ? 'higher' : 'standard';
};

/** As it stands on a day: a level that was lost is not told from one that never was. */
export const locatorOn = (
  partners: readonly Locatable[],
  definition: Pick<ProgrammeDefinition, 'benefits'>,
  day: Day,
): readonly LocatorEntry[] =>
  partners
    .flatMap(({ partnerId: id, name, country, levels, specialisations }): readonly LocatorEntry[] => {
      const grade = locatorGradeOf(definition, levelOn(levels, day));
      return grade === null
        ? []
        : [{ id, name, country, grade, specialisations: specialisationsOn(specialisations, day) }];
    })
    .sort(byGrade);

/** Names as people look for them; of two with one name the id decides, so that pages do not overlap. */
export const byGrade = (one: LocatorEntry, other: LocatorEntry): number =>
  Number(other.grade === 'higher') - Number(one.grade === 'higher') ||
  one.name.localeCompare(other.name, 'en') ||
  (one.id < other.id ? -1 : 1);
