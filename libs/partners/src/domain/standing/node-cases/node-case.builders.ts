import type { RequirementNode } from '@channel/programs';
import { since } from '../standing.builders';
import type { StandingFacts } from '../standing.facts';
import type { NodeResult } from '../standing.results';

/** A node, what is known, and what it answers; on `CASE_DAY`, if nothing else is said. */
export type NodeCase = readonly [
  title: string,
  tree: RequirementNode,
  given: Partial<StandingFacts>,
  expected: Partial<NodeResult>,
  on?: string,
];
/** One list by kind of node. */
export type CasesOf<Kind extends RequirementNode['kind']> = { readonly [Each in Kind]: readonly NodeCase[] };

export const CASE_DAY = '2026-06-01';
export const doc = (document: string): RequirementNode => ({ kind: 'document', document });
export const people = (
  count: number,
  credential: string,
  duty?: 'sales' | 'post-sales',
): RequirementNode => ({
  ...{ kind: 'people', count, credentials: [credential] },
  ...(duty === undefined ? {} : { duty }),
});
export const terms = [since('2026-01-01', { document: 'programme-terms' }, '2026-12-31')];
export const entry = { on: '2025-06-01', level: 'elite' };
