import type { Day } from '@channel/kernel';
import { achievementOf, inEachRole, worstOf, type StandingFacts } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import type { JudgedRole } from './domain/judged-roles';
import type { ReviewSnapshot, SnapshotLevel } from './domain/review/snapshot';
import type { KnownStanding } from './facts/known-standing';
import { judgedOf } from './judging';

/**
 * A partner's role as a review keeps it, judged on its day; nothing where no version is in force on the day, or where
 * the partner has no such role that is judged; by default the first one. Pure: equal facts give equal snapshots.
 */
export const snapshotOf = (
  { facts, rules, on, place }: KnownStanding,
  reviewed = facts.role,
): ReviewSnapshot | undefined => {
  const judged = rules === undefined ? [] : judgedOf(rules.definition, facts, on);
  const role = judged.find((one) => one.role === reviewed);
  return rules === undefined || role === undefined
    ? undefined
    : {
        ...{ on, position: place, definitionVersion: rules.version, level: role.level },
        levels: levelsOf(role),
        ...achievementsOf(rules.definition, facts, role, on),
      };
};

/** Of a year that ends on the review day, what it was worth against its targets: what is paid once the review is decided (G47). */
const achievementsOf = (
  definition: ProgrammeDefinition,
  facts: StandingFacts,
  { role, level }: JudgedRole,
  on: Day,
): Pick<ReviewSnapshot, 'achievements'> => {
  const own = inEachRole(facts).find((one) => one.role === role);
  const measures = (definition.achievementPlans ?? [])
    .filter(({ scope }) => scope.role === role)
    .map(({ measure }) => measure.value);
  const achievements =
    own === undefined || level === null
      ? []
      : [...new Set(measures)].flatMap(
          (measure) => achievementOf(measure, { definition, facts: own, level, on }) ?? [],
        );
  return achievements.length === 0 ? {} : { achievements };
};

/** Each row with its answer on the day: a review judges what is not judged between reviews. */
const levelsOf = ({ levels }: JudgedRole): readonly SnapshotLevel[] =>
  levels.map(({ level, place, rank, requirements }) => ({
    ...{ level, place, rank, state: worstOf(requirements.map(({ result }) => result)) },
    requirements: requirements.map(({ requirement, name, rows, assessed, result }) => {
      const { state, have, need, until, missing } = result;
      return { ...{ requirement, name, rows, assessed }, ...{ state, have, need, until, missing } };
    }),
  }));
