import { addDays, type Day } from '@channel/kernel';
import type { RequirementNode } from '@channel/programs';
import type { NodeContext } from './node-context';
import { covers, type Dated } from './standing.facts';
import { earlier, type Figure, type NodeResult } from './standing.results';

export type Kind<Name extends RequirementNode['kind']> = Extract<RequirementNode, { kind: Name }>;
export type Answer = Omit<NodeResult, 'kind'>;
export type Judge<Name extends RequirementNode['kind']> = (
  node: Kind<Name>,
  context: NodeContext,
  place: string,
) => Answer;

export const NOTHING: Figure = { words: 'nothing' };
export const answer = (
  state: NodeResult['state'],
  have: Figure,
  need: Figure,
  rest: Partial<Pick<NodeResult, 'until' | 'evidence' | 'missing' | 'nodes'>> = {},
): Answer => ({ state, have, need, until: null, evidence: [], missing: null, nodes: [], ...rest });

/** One dated fact of those that cover the day, the one that lasts longest; or what is missing. */
export const byFact = <Fact>(
  facts: readonly Dated<Fact>[],
  on: Day,
  need: Figure,
  have: (fact: Dated<Fact>) => Figure,
  missing: string,
): Answer => {
  const [fact] = facts.filter((one) => covers(on, one)).toSorted(lastsLongest);
  return fact === undefined
    ? answer('unmet', NOTHING, need, { missing })
    : answer('met', have(fact), need, { until: lastDayOf(fact), evidence: [fact.id] });
};
export const lastDayOf = ({ to }: Readonly<{ to: Day | null }>): Day | null =>
  to === null ? null : addDays(to, -1);
const lastsLongest = (one: Readonly<{ to: Day | null }>, other: Readonly<{ to: Day | null }>): number => {
  if (one.to === other.to) return 0;
  return earlier(one.to, other.to) === one.to ? 1 : -1;
};
export const words = (text: string): Figure => ({ words: text });
export const counted = (count: number): Figure => ({ count });
export const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** The last day on which `count` of these still hold. */
export const lastDayOfCount = (days: readonly (Day | null)[], count: number): Day | null =>
  days.toSorted((one, other) => lastsLongest({ to: one }, { to: other }))[count - 1] ?? null;
