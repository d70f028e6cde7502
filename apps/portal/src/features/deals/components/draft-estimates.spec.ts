import { draftEstimatesOf } from './draft-estimates';
import { EMPTY } from './registration';

const form = {
  ...EMPTY,
  ...{ dealType: 'new-opportunity', productLines: ['switching', 'security'] },
  ...{ value: '16,500.00', expectedCloseOn: '2026-09-20' },
};

describe('what a registration would earn, while it is typed', () => {
  it('is asked for the whole value in each of its product lines', () =>
    expect(draftEstimatesOf(form, 'USD')).toEqual(
      ['switching', 'security'].map((productLine) => ({
        productLine,
        request: {
          ...{ dealType: 'new-opportunity', shipOn: '2026-09-20' },
          lines: [{ productLine, quantity: 1, netUnit: { amount: '1650000', currency: 'USD' } }],
        },
      })),
    ));

  it.each(['dealType', 'value', 'expectedCloseOn'] as const)('is not asked before %s is said', (field) =>
    expect(draftEstimatesOf({ ...form, [field]: '' }, 'USD')).toEqual([]),
  );
});
