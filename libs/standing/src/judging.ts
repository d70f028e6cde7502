import type { Day } from '@channel/kernel';
import { evaluateTogether, type SetResult, type StandingFacts, type UnmetByLevel } from '@channel/partners';
import type { ProgrammeDefinition, Requirement } from '@channel/programs';
import { judgedRoles, type Judge, type JudgedRole } from './domain/judged-roles';

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

const isContinuous = ({ assessed }: Requirement): boolean => assessed.value === 'continuous';
