import type { Day } from '@channel/kernel';
import { evaluateTogether, type SetResult, type StandingFacts } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
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
