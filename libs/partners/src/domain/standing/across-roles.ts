import type { ProgrammeDefinition } from '@channel/programs';
import type { SetResult } from './evaluate';
import { rankOf, stateAt, worstOf, type NodeResult, type RequirementResult } from './standing.results';

/**
 * A partner in both roles completes the certifications of one (J97): of the higher level, by rank, and they count for
 * the other role too; at equal ranks of either (G38). Only rows that ask for people are certifications.
 * @param sets results for the levels of the partner's roles, one each
 */
export const acrossRoles = (
  definition: Pick<ProgrammeDefinition, 'roles' | 'requirementSets'>,
  sets: readonly SetResult[],
): readonly SetResult[] => {
  const ranked = sets.map((result) => ({ result, ...roleAndRank(definition, result) }));
  return ranked.map(({ result, role, rank }) => {
    const other = ranked
      .filter((one) => one.role !== role && one.rank <= rank)
      .toSorted((one, two) => certified(two.result) - certified(one.result))[0];
    return other === undefined ? result : satisfied(result, other.role, certified(other.result));
  });
};

const roleAndRank = (
  { roles, requirementSets }: Pick<ProgrammeDefinition, 'roles' | 'requirementSets'>,
  { set, level }: SetResult,
) => {
  const role = requirementSets.find(({ id }) => id === set)?.role ?? '';
  const levels = roles.find(({ id }) => id === role)?.levels.value;
  return { role, rank: levels?.find(({ id }) => id === level)?.rank ?? Infinity };
};

/** Whether a row is one of certifications: it, or a part of it that counts, asks for people. */
export const asksForPeople = ({ kind, nodes }: Pick<NodeResult, 'kind' | 'nodes'>): boolean =>
  kind === 'people' || (kind !== 'recommended' && nodes.some(asksForPeople));

/** The rank of the worst row that asks for people. */
const certified = ({ requirements }: SetResult): number =>
  Math.min(...requirements.filter(({ result }) => asksForPeople(result)).map(({ state }) => rankOf(state)));

const satisfied = (result: SetResult, role: string, rank: number): SetResult => {
  const requirements = result.requirements.map((row): RequirementResult => {
    if (!asksForPeople(row.result) || rankOf(row.state) >= rank || !Number.isFinite(rank)) return row;
    return { ...row, state: stateAt(rank), satisfiedBy: role };
  });
  return { ...result, state: worstOf(requirements), requirements };
};
