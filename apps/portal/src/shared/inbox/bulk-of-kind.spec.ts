import { bulkOfKinds } from './bulk-of-kind';
import type { Waiting } from './inbox.query';

const item: Waiting = {
  ...{ id: 'row', kind: 'deal_decision', record: { kind: 'deal', id: 'deal_1' }, number: null, about: null },
  ...{ title: 'Halden', partnerId: 'prtn_1', amount: null, since: '2026-09-01T00:00:00.000Z', dueAt: null },
  ...{ overdue: false, preparedByYou: false, blocked: null },
  ...{ whose: 'nobodys', assignedTo: null, flags: [] },
};
const idsFor = (of: Waiting) =>
  bulkOfKinds(['deal_decision', 'fund_grant', 'conflict']).flatMap(({ operation, idsOf }) => {
    const ids = idsOf(of);
    return ids === undefined ? [] : [[operation, ...ids]];
  });

describe('what waits for somebody', () => {
  it('can be approved together with others of its kind', () =>
    expect(idsFor(item)).toEqual([['approveDeal', 'deal_1']]));

  it('is named with the record that it is a part of', () => {
    const grant: Waiting = {
      ...{ ...item, kind: 'fund_grant', record: { kind: 'fund-grant', id: 'grant_1' } },
      about: { kind: 'fund', id: 'fund_1', title: null },
    };
    expect(idsFor(grant)).toEqual([['approveFundGrant', 'fund_1', 'grant_1']]);
  });

  it('is decided by itself where a yes is not enough', () =>
    expect(idsFor({ ...item, kind: 'conflict', record: { kind: 'conflict', id: 'cnfl_1' } })).toEqual([]));

  it('req:C1 is looked at by itself where something is flagged', () =>
    expect(idsFor({ ...item, flags: ['overlap'] })).toEqual([]));

  it('inv:A4 is left to somebody else where the person prepared it', () =>
    expect(idsFor({ ...item, preparedByYou: true, blocked: 'Another person decides.' })).toEqual([]));
});
