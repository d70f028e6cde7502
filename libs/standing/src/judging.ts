import type { Day } from '@channel/kernel';
import {
  evaluateTogether,
  type SetResult,
  type StandingFacts,
  type UnmetByLevel,
  type UnmetRequirement,
} from '@channel/partners';
import type { ProgrammeDefinition, Requirement } from '@channel/programs';
import { judgedRoles, levelHeldOn, type Judge, type JudgedRole } from './domain/judged-roles';

/** The roles of a partner judged on a day, by the evaluator of partners. Pure: equal facts give equal answers. */
export const judgedOf = (
  definition: ProgrammeDefinition,
  facts: StandingFacts,
  on: Day,
): readonly JudgedRole[] => {
  const judge: Judge = (set, level) =>
    evaluateTogether(definition, [{ set, level }], facts, on)[0] as SetResult;
  return judgedRoles(definition, facts, on, judge);
};

/** Continuous requirements that are neither met nor in grace on a day, for each level of the role (G23). */
export const unmetByLevel = (
  definition: ProgrammeDefinition,
  facts: StandingFacts,
  on: Day,
): UnmetByLevel => {
  const levels = definition.roles.find(({ id }) => id === facts.role)?.levels.value ?? [];
  const set = definition.requirementSets.find((one) => one.role === facts.role && one.for.kind === 'levels');
  if (set === undefined) return {};
  const continuous = { ...set, requirements: set.requirements.filter(isContinuous) };
  return Object.fromEntries(
    levels.map(({ id: level }) => [
      level,
      evaluateTogether(definition, [{ set: continuous, level }], facts, on).flatMap(({ requirements }) =>
        requirements.filter(({ state }) => state === 'unmet').map(({ requirement }) => requirement),
      ),
    ]),
  );
};

type Judged = Readonly<{ definition: ProgrammeDefinition; facts: StandingFacts; on: Day }>;
/** Continuous requirements of sets that are neither met nor in grace, for the level of the role that is held on the day. */
export const unmetInSets = (
  { definition, facts, on }: Judged,
  sets: readonly string[],
): ReadonlyMap<string, readonly UnmetRequirement[]> => {
  const level = levelHeldOn(facts, on);
  const asked = definition.requirementSets
    .filter(({ id }) => sets.includes(id))
    .map((set) => ({
      set: { ...set, requirements: set.requirements.filter(isContinuous) },
      level: level ?? '',
    }));
  return new Map(
    evaluateTogether(definition, asked, facts, on).map(({ set, requirements }) => [
      set,
      requirements
        .filter(({ state }) => state === 'unmet')
        .map(({ requirement, rows, result }) => ({ requirement, rows, missing: result.missing ?? 'more' })),
    ]),
  );
};

const isContinuous = ({ assessed }: Requirement): boolean => assessed.value === 'continuous';
