import type { Day } from '@channel/kernel';
import type { NodeState, RequirementResult } from '@channel/partners';
import type { JudgedRole } from './judged-roles';

/** A row that asks for one person more than there is. */
export const row = (
  requirement: string,
  assessed: 'continuous' | 'review',
  state: NodeState,
  until: Day | null = null,
): RequirementResult => ({
  ...{ requirement, name: requirement, rows: [], assessed, state, judgedOn: null, source: 'x' },
  result: {
    ...{ kind: 'people', state, have: { count: 0 }, need: { count: 1 }, until },
    ...{ evidence: [], missing: null, nodes: [] },
  },
});

/** A reseller who holds a level that asks for these rows. */
export const role = (
  level: string | null,
  rows: readonly RequirementResult[] = [],
  enteredOn: Day | null = null,
): readonly JudgedRole[] => [
  {
    ...{ role: 'solution-reseller', level, enteredOn },
    levels: level === null ? [] : [{ level, rank: 1, place: 'held', state: 'met', requirements: rows }],
  },
];
