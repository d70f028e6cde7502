import type { Day, MoneyJson } from '@channel/kernel';
import type { RequirementNode } from '@channel/programs';

/** From worst to best. What is judged at reviews only is not judged between them (G23). */
export const NODE_STATES = ['unmet', 'not_judged_before', 'met_in_grace', 'met'] as const;
export type NodeState = (typeof NODE_STATES)[number];

/** How much there is, or has to be: people and things counted, an amount, a percentage, or words. */
export type Figure =
  | Readonly<{ count: number }>
  | Readonly<{ money: MoneyJson }>
  | Readonly<{ percent: string }>
  | Readonly<{ words: string }>;

/** The answer of one node of a requirement's tree. */
export type NodeResult = Readonly<{
  kind: RequirementNode['kind'];
  state: NodeState;
  have: Figure;
  need: Figure;
  /** Last day on which this state holds if nothing else happens; `null`: until something happens. */
  until: Day | null;
  /** Ids of the facts that it rests on. */
  evidence: readonly string[];
  /** What is missing, in words; `null` where nothing is. */
  missing: string | null;
  nodes: readonly NodeResult[];
  /** Of a measured amount, which part rests on which day of a sale (G77), in percent. */
  restsOn?: Readonly<Record<string, string>>;
}>;

/** The answer of one row. */
export type RequirementResult = Readonly<{
  requirement: string;
  name: string;
  rows: readonly string[];
  assessed: 'continuous' | 'review';
  state: NodeState;
  /** Of a row that is judged at reviews: the next review day; `null` where none is known. */
  judgedOn: Day | null;
  /** Where the definition says so: `001:110`, `decision`, `sample`. */
  source: string;
  /** What its tree answers on the day, whether or not it is judged on it. */
  result: NodeResult;
  /** The other role of the partner whose higher level meets it (G38). */
  satisfiedBy?: string;
}>;

export const rankOf = (state: NodeState): number => NODE_STATES.indexOf(state);
export const stateAt = (rank: number): NodeState => NODE_STATES[rank] ?? 'met';
/** The state of several rows that all have to be met. */
export const worstOf = (rows: readonly Readonly<{ state: NodeState }>[]): NodeState =>
  stateAt(Math.min(...rows.map(({ state }) => rankOf(state))));
const byState = (one: NodeResult, other: NodeResult): number => rankOf(other.state) - rankOf(one.state);
/** A day that never comes is after every other. */
export const earlier = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other < one) ? other : one;
export const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? null : one > other ? one : other;

const holds = ({ state }: NodeResult): boolean => state === 'met' || state === 'met_in_grace';

/**
 * The answer of a node that asks for `count` of its nodes: the state is that of the `count`-th best, so all-of takes
 * the worst, any-of the best. What is missing is named of those only that are nearest to being met.
 */
export const atLeastOf = (
  kind: 'all-of' | 'any-of' | 'at-least',
  count: number,
  nodes: readonly NodeResult[],
): NodeResult => {
  const ordered = nodes
    .map((node, index) => ({ node, index }))
    .toSorted((one, other) => byState(one.node, other.node) || lastsLonger(one.node, other.node))
    .map(({ node }) => node);
  const asked = ordered.slice(0, count);
  const state = asked.at(-1)?.state ?? 'met';
  const missing = ordered.slice(ordered.filter(holds).length).map(({ missing: text }) => text ?? 'more');
  return {
    kind,
    state,
    have: { count: nodes.filter(holds).length },
    need: { count },
    until: holds({ state } as NodeResult)
      ? asked.map(({ until }) => until).reduce<Day | null>(earlier, null)
      : null,
    evidence: [...new Set(asked.flatMap(({ evidence }) => evidence))],
    missing: missingOf(kind, state, asked, missing, count),
    nodes,
  };
};

const lastsLonger = (one: NodeResult, other: NodeResult): number => {
  if (one.until === other.until) return 0;
  return earlier(one.until, other.until) === one.until ? 1 : -1;
};

const missingOf = (
  kind: 'all-of' | 'any-of' | 'at-least',
  state: NodeState,
  asked: readonly NodeResult[],
  missing: readonly string[],
  count: number,
): string | null => {
  if (state === 'met') return null;
  if (state === 'met_in_grace')
    return (
      asked
        .map(({ missing: text }) => text)
        .filter((text) => text !== null)
        .join('; and ') || null
    );
  if (kind === 'all-of') return missing.join('; and ');
  if (kind === 'any-of')
    return missing.length === 1 ? (missing[0] ?? null) : `either ${missing.join(', or ')}`;
  return `${String(count - asked.filter(holds).length)} of: ${missing.join('; ')}`;
};
