import { sumUnits, units, unitsOf, type Units } from './units';

describe('a quantity with a unit', () => {
  it.each(['0', '2', '-3', '999999999999999999'])('reads back as it was written: %s', (quantity) =>
    expect(units(unitsOf({ quantity, unit: 'flex-point' }), 'flex-point')).toEqual({
      quantity,
      unit: 'flex-point',
    }),
  );
  it.each(['', '1.5', '01', '-0', '1e3', ' 1', '٣'])(
    'is a whole number in plain digits: not "%s"',
    (quantity) => expect(() => unitsOf({ quantity, unit: 'flex-point' })).toThrow('whole quantity'),
  );
  it('is added to its own unit only', () => {
    const points: readonly Units[] = [units(2n, 'flex-point'), units(-1n, 'flex-point')];
    expect(sumUnits(points, 'flex-point')).toEqual({ quantity: '1', unit: 'flex-point' });
    expect(sumUnits([], 'flex-point')).toEqual({ quantity: '0', unit: 'flex-point' });
    expect(() => sumUnits([...points, units(1n, 'service-credit')], 'flex-point')).toThrow('service-credit');
  });
});
