import { changesIn, type SnapshotLevel, type SnapshotRow } from './snapshot';

const row = (requirement: string, over: Partial<SnapshotRow> = {}): SnapshotRow => ({
  ...{ requirement, name: requirement, rows: [], assessed: 'continuous', state: 'met' },
  ...{ have: { count: 2 }, need: { count: 2 }, until: null, missing: null },
  ...over,
});
const select = (...requirements: readonly SnapshotRow[]): readonly SnapshotLevel[] => [
  { level: 'select', place: 'held', rank: 3, state: 'met', requirements },
];

describe('what changed since a snapshot', () => {
  it('is nothing where every row answers the same', () =>
    expect(changesIn(select(row('sales'), row('terms')), select(row('terms'), row('sales')))).toEqual([]));
  it('is each row that answers otherwise, is asked anew or is asked no longer', () => {
    const [before, after] = [row('sales'), row('sales', { have: { count: 3 } })];
    expect(changesIn(select(before, row('old')), select(after, row('new')))).toEqual([
      { level: 'select', requirement: 'sales', before, after },
      { level: 'select', requirement: 'old', before: row('old'), after: null },
      { level: 'select', requirement: 'new', before: null, after: row('new') },
    ]);
  });
});
