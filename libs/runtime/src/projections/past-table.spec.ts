import { sequel } from './past-table';

const at = (minute: number): string => `2026-10-05T09:${String(minute).padStart(2, '0')}:00.000Z`;
const row = (status: string) => ({ status });

describe('versions of a row', () => {
  it('follow each other without a gap', () => {
    const versions = [
      { key: 'a', row: row('submitted'), at: at(1) },
      { key: 'b', row: row('submitted'), at: at(2) },
      { key: 'a', row: row('approved'), at: at(3) },
    ];
    expect(sequel([], versions)).toEqual({
      ended: [],
      replaced: [],
      kept: [
        { key: 'a', row: row('submitted'), knownFrom: at(1), knownUntil: at(3) },
        { key: 'a', row: row('approved'), knownFrom: at(3), knownUntil: null },
        { key: 'b', row: row('submitted'), knownFrom: at(2), knownUntil: null },
      ],
    });
  });

  it('end the one that was open', () => {
    expect(sequel([{ key: 'a', knownFrom: at(1) }], [{ key: 'a', row: row('approved'), at: at(3) }])).toEqual(
      {
        ended: [{ key: 'a', at: at(3) }],
        replaced: [],
        kept: [{ key: 'a', row: row('approved'), knownFrom: at(3), knownUntil: null }],
      },
    );
  });

  it('end with nothing after them where the row is removed', () => {
    const removed = sequel([{ key: 'a', knownFrom: at(1) }], [{ key: 'a', row: undefined, at: at(3) }]);
    expect(removed).toEqual({ ended: [{ key: 'a', at: at(3) }], replaced: [], kept: [] });
  });

  it('are one where they are of one instant, in one batch and in two', () => {
    const first = { key: 'a', row: row('submitted'), at: at(1) };
    const second = { key: 'a', row: row('in_review'), at: at(1) };
    const kept = [{ key: 'a', row: row('in_review'), knownFrom: at(1), knownUntil: null }];
    expect(sequel([], [first, second]).kept).toEqual(kept);
    expect(sequel([{ key: 'a', knownFrom: at(1) }], [second])).toEqual({ ended: [], replaced: ['a'], kept });
  });

  it('do not overlap where a clock went back', () => {
    expect(sequel([{ key: 'a', knownFrom: at(5) }], [{ key: 'a', row: row('approved'), at: at(3) }])).toEqual(
      {
        ended: [],
        replaced: ['a'],
        kept: [{ key: 'a', row: row('approved'), knownFrom: at(5), knownUntil: null }],
      },
    );
  });
});
