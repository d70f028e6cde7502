import type { Day } from '@channel/kernel';
import type { NodeState, RequirementResult, SetResult, StandingFacts } from '@channel/partners';
import type { ProgrammeDefinition, RequirementSet } from '@channel/programs';
import { levelsAround, type PlacedLevel } from './levels';

export type JudgedLevel = PlacedLevel &
  Readonly<{ state: NodeState; requirements: readonly RequirementResult[] }>;
export type JudgedRole = Readonly<{
  role: string;
  level: string | null;
  enteredOn: Day | null;
  levels: readonly JudgedLevel[];
}>;

/** Judges the sets of one level on a day. The evaluator of the partners context, given by who may import it. */
export type Judge = (set: RequirementSet, level: string) => SetResult;

export const levelHeldOn = ({ levels }: Pick<StandingFacts, 'levels'>, on: Day): string | null =>
  levels.find(({ from, to }) => from <= on && (to === null || on < to))?.level ?? null;

/** The role of a partner, judged for the level that it has on a day, the next one up and the one below. */
export const judgedRoles = (
  definition: Pick<ProgrammeDefinition, 'roles' | 'requirementSets'>,
  facts: Pick<StandingFacts, 'role' | 'entry' | 'levels'>,
  on: Day,
  judge: Judge,
): readonly JudgedRole[] => {
  const role = definition.roles.find(({ id }) => id === facts.role);
  if (role === undefined) return [];
  const set = definition.requirementSets.find((one) => one.role === role.id && one.for.kind === 'levels');
  const level = levelHeldOn(facts, on);
  const judged = ({ level: id, ...place }: PlacedLevel): JudgedLevel => {
    const { state, requirements } = set === undefined ? NOTHING_ASKED : judge(set, id);
    return { level: id, ...place, state, requirements };
  };
  return [
    {
      ...{ role: role.id, level },
      enteredOn: facts.entry?.on ?? null,
      levels: levelsAround(role, level).map(judged),
    },
  ];
};

const NOTHING_ASKED = { state: 'met', requirements: [] } as const;
