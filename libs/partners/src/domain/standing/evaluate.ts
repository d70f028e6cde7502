import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition, Requirement, RequirementNode, RequirementSet } from '@channel/programs';
import type { NodeContext, PeopleAt } from './node-context';
import { judgeNode, treeFor } from './nodes';
import { everybody, groupOf, waysToCount, type Count } from './people-counted';
import { nextReviewOn } from './periods';
import type { StandingFacts } from './standing.facts';
import { rankOf, worstOf, type NodeState, type RequirementResult } from './standing.results';

/** A set of requirements, judged for a level. */
export type Asked = Readonly<{ set: RequirementSet; level: string }>;
export type SetResult = Readonly<{
  set: string;
  level: string;
  /** The worst of its rows: what is recommended does not count. */
  state: NodeState;
  requirements: readonly RequirementResult[];
}>;

/**
 * Judges one set for one level on a day, by facts alone: each row and each node of its tree answers what there is, what
 * there has to be, until when, by which evidence, and what is missing. Pure: equal facts give equal answers. People of a
 * set count for as many of its rows as they fit, or for one, as the definition says (G37).
 */
export const evaluate = (
  definition: ProgrammeDefinition,
  set: RequirementSet,
  level: string,
  facts: StandingFacts,
  on: Day,
): readonly RequirementResult[] =>
  evaluateTogether(definition, [{ set, level }], facts, on).flatMap(({ requirements }) => requirements);

/**
 * Judges sets that share their people: nobody counts for a level and for a status (O10), nor for two statuses, but where
 * a node is shared between them (O13). Of all ways to divide the people the one is taken that meets the most: the rows of
 * the first set before those of the next one, so that a status never costs a level.
 */
export const evaluateTogether = (
  definition: ProgrammeDefinition,
  asked: readonly Asked[],
  facts: StandingFacts,
  on: Day,
): readonly SetResult[] => {
  const all = everybody(definition, facts, on);
  const found: PeopleAt[] = [];
  const judgedBy = (counted: Count) => asked.map((one) => setResult(one, { definition, facts, on, counted }));
  const alone = judgedBy((people) => {
    found.push(people);
    return all(people);
  });
  if (new Set(found.map((people) => groupOf(definition, people))).size < 2) return alone;
  return waysToCount(definition, found, all)
    .map(judgedBy)
    .reduce((best, next) => (meetsMore(next, best) ? next : best));
};

const meetsMore = (one: readonly SetResult[], other: readonly SetResult[]): boolean => {
  const ranks = (sets: readonly SetResult[]) =>
    sets.flatMap(({ requirements }) => requirements.map(({ result }) => rankOf(result.state)));
  const others = ranks(other);
  const differing = ranks(one)
    .map((rank, index) => rank - (others[index] ?? 0))
    .find((difference) => difference !== 0);
  return (differing ?? 0) > 0;
};

const setResult = (
  { set, level }: Asked,
  given: Pick<NodeContext, 'definition' | 'facts' | 'on' | 'counted'>,
): SetResult => {
  const requirements = set.requirements.flatMap((requirement) => {
    const tree = treeFor(requirement, level);
    const context = { ...given, set, level, requirement: requirement.id, shared: null, recommended: false };
    return tree === undefined ? [] : [rowResult(requirement, tree, context)];
  });
  return { set: set.id, level, state: worstOf(requirements), requirements };
};

const rowResult = (
  requirement: Requirement,
  tree: RequirementNode,
  context: NodeContext,
): RequirementResult => {
  const result = judgeNode(tree, context, `${context.set.id}/${requirement.id}`);
  const assessed = requirement.assessed.value;
  const judgedOn = assessed === 'review' ? reviewDay(context) : null;
  const judgedToday = assessed === 'continuous' || judgedOn === context.on;
  return {
    requirement: requirement.id,
    name: requirement.name,
    rows: requirement.rows,
    assessed,
    state: judgedToday ? result.state : 'not_judged_before',
    judgedOn,
    source: (requirement.node ?? requirement.byLevel).source,
    result,
  };
};
const reviewDay = ({ definition, facts, on }: NodeContext): Day | null =>
  facts.entry === null ? null : nextReviewOn(definition, facts.role, facts.entry.on, on);
