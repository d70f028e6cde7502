import { linesOf } from './split-lines';

describe('req:C3 the lines of a split', () => {
  it('are this one and the others that are open', () =>
    expect(
      linesOf({
        ...{ id: 'cnfl_1', revision: 3, productLine: 'switching' },
        others: [
          { conflictId: 'cnfl_2', productLine: 'security', status: 'open', revision: 5 },
          { conflictId: 'cnfl_3', productLine: 'wireless', status: 'decided', revision: 6 },
        ],
      }),
    ).toEqual([
      { conflictId: 'cnfl_1', productLine: 'switching', revision: 3 },
      { conflictId: 'cnfl_2', productLine: 'security', revision: 5 },
    ]));
});
