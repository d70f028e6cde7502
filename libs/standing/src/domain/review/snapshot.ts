import type { Day } from '@channel/kernel';
import type { Achievement, Figure, NodeState } from '@channel/partners';
import type { Place } from '../levels';

/** A row as it was judged: its answer on the review day, whether or not it is judged between reviews too. */
export type SnapshotRow = Readonly<{
  requirement: string;
  name: string;
  rows: readonly string[];
  assessed: 'continuous' | 'review';
  state: NodeState;
  have: Figure;
  need: Figure;
  until: Day | null;
  missing: string | null;
}>;
export type SnapshotLevel = Readonly<{
  level: string;
  place: Place;
  rank: number;
  /** The worst of its rows. */
  state: NodeState;
  requirements: readonly SnapshotRow[];
}>;
/** A partner's role judged on a review day, by the version in force on it and by what was known at a place of the feed. */
export type ReviewSnapshot = Readonly<{
  on: Day;
  /** With it, the standing can be judged again from the same facts, evidence included. */
  position: string;
  definitionVersion: number;
  level: string | null;
  levels: readonly SnapshotLevel[];
  /** Of the year that ends on the day, what plans of achievement pay by; absent: nothing. */
  achievements?: readonly Achievement[];
}>;

/** A row that answers otherwise by what is known now. */
export type SnapshotChange = Readonly<{
  level: string;
  requirement: string;
  before: SnapshotRow | null;
  after: SnapshotRow | null;
}>;

/** What facts that came after a snapshot change in its answers; nothing where they change none. */
export const changesIn = (
  before: readonly SnapshotLevel[],
  after: readonly SnapshotLevel[],
): readonly SnapshotChange[] => {
  const now = byRow(after);
  const then = byRow(before);
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const change = { before: then.get(key) ?? null, after: now.get(key) ?? null };
    const [level = '', requirement = ''] = key.split('|');
    return answerOf(change.before) === answerOf(change.after) ? [] : [{ level, requirement, ...change }];
  });
};

const byRow = (levels: readonly SnapshotLevel[]): ReadonlyMap<string, SnapshotRow> =>
  new Map(
    levels.flatMap(({ level, requirements }) =>
      requirements.map((row) => [`${level}|${row.requirement}`, row] as const),
    ),
  );

/** Words and figures come from one function of the facts, so equal facts give equal text. */
const answerOf = (row: SnapshotRow | null): string =>
  JSON.stringify(row && [row.state, row.have, row.need, row.until, row.missing]);
