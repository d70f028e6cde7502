import fc from 'fast-check';
import { returnsOfPortions, takenBack, type CameBack, type LinePortion } from './portions';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 2_000);

/** A line in portions: unit `n` has the number `S<n>` where the line has serial numbers. */
const portionsOfLine = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }),
    serialised: fc.boolean(),
  })
  .map(({ sizes, serialised }): readonly LinePortion[] =>
    sizes.map((quantity, at) => ({
      ...{ portionId: `ship_1#${String(at + 1)}`, dealId: `deal_${String(at)}`, quantity },
      serials: serialised
        ? Array.from({ length: quantity }, (_, unit) => `S${String(at)}-${String(unit)}`)
        : [],
    })),
  );

/** Returns of no more units than the line has, some with the numbers of their units, some with others' or none. */
const backOf = (portions: readonly LinePortion[]): fc.Arbitrary<readonly CameBack[]> => {
  const serials = portions.flatMap((portion) => portion.serials);
  const most = unitsIn(portions);
  return fc
    .array(
      fc.record({
        units: fc.integer({ min: 1, max: 3 }),
        shipOn: fc.constantFrom('2026-10-01', '2026-10-02', '2026-11-05'),
        serials: fc.subarray([...serials, 'OTHER']),
      }),
      { maxLength: 6 },
    )
    .map((returns) => {
      let left = most;
      return returns.flatMap((each, at) => {
        const units = Math.min(each.units, left);
        left -= units;
        return units === 0 ? [] : [{ ...each, returnId: `ship_r${String(at)}`, units }];
      });
    });
};

const unitsIn = (of: readonly Readonly<{ quantity: number }>[]): number =>
  of.reduce((sum, { quantity }) => sum + quantity, 0);
const sum = (of: readonly Readonly<{ units: number }>[]): number =>
  of.reduce((all, { units }) => all + units, 0);

const histories = portionsOfLine.chain((portions) => fc.tuple(fc.constant(portions), backOf(portions)));

describe('what comes back of a line that is split', () => {
  it('inv:M8 comes off its portions, every unit once, and off none more than it has', () =>
    fc.assert(
      fc.property(histories, ([portions, returns]) => {
        const taken = takenBack(portions, returns);
        for (const { returnId, units } of returns)
          expect(sum(taken.filter((one) => one.returnId === returnId))).toBe(units);
        for (const { portionId, quantity } of portions)
          expect(sum(taken.filter((one) => one.portionId === portionId))).toBeLessThanOrEqual(quantity);
      }),
      { numRuns: RUNS },
    ));

  it('inv:M6 does not depend on the order in which the returns became known', () =>
    fc.assert(
      fc.property(
        histories.chain(([portions, returns]) =>
          fc.tuple(
            fc.constant(portions),
            fc.constant(returns),
            fc.shuffledSubarray([...returns], { minLength: returns.length }),
          ),
        ),
        ([portions, returns, shuffled]) =>
          expect(takenBack(portions, shuffled)).toEqual(takenBack(portions, returns)),
      ),
      { numRuns: RUNS },
    ));

  it('inv:M8 takes from portions what it would take from the line', () =>
    fc.assert(
      fc.property(histories, ([portions, returns]) => {
        const lines = returns.map(({ returnId: lineId, units: quantity, ...each }) => ({
          ...{ ...each, lineId },
          reverses: [{ lineId: 'ship_1', quantity }],
        }));
        const counted = returnsOfPortions(lines, [{ lineId: 'ship_1', portions }]);
        expect(counted.map(({ reverses = [] }) => unitsIn(reverses))).toEqual(
          lines.map(({ reverses }) => unitsIn(reverses)),
        );
        expect(counted.flatMap(({ reverses = [] }) => reverses.map(({ lineId }) => lineId))).not.toContain(
          'ship_1',
        );
      }),
      { numRuns: RUNS },
    ));
});

describe('which portion a return takes from', () => {
  const portion = (n: number, quantity: number, serials: readonly string[] = []): LinePortion => ({
    ...{ portionId: `ship_1#${String(n)}`, dealId: `deal_${String(n)}`, quantity, serials },
  });
  const back = (over: Partial<CameBack> = {}): CameBack => ({
    ...{ returnId: 'ship_r', shipOn: '2026-10-02', units: 1, serials: [], ...over },
  });
  const numbered = [portion(1, 2, ['A', 'B']), portion(2, 1, ['C'])];

  it('is said by its serial numbers', () => {
    expect(takenBack(numbered, [back({ serials: ['B'] })])).toEqual([
      { returnId: 'ship_r', portionId: 'ship_1#1', units: 1 },
    ]);
    expect(takenBack(numbered, [back({ units: 2, serials: ['A', 'C'] })])).toEqual([
      { returnId: 'ship_r', portionId: 'ship_1#1', units: 1 },
      { returnId: 'ship_r', portionId: 'ship_1#2', units: 1 },
    ]);
  });
  it('is the last one where no number says it, then the one before', () =>
    expect(takenBack([portion(1, 2), portion(2, 1)], [back({ units: 2 })])).toEqual([
      { returnId: 'ship_r', portionId: 'ship_1#2', units: 1 },
      { returnId: 'ship_r', portionId: 'ship_1#1', units: 1 },
    ]));
  it('is left to a return that names its number, though one without came before', () =>
    expect(
      takenBack(numbered, [back(), back({ returnId: 'ship_s', shipOn: '2026-10-09', serials: ['C'] })]),
    ).toEqual([
      { returnId: 'ship_s', portionId: 'ship_1#2', units: 1 },
      { returnId: 'ship_r', portionId: 'ship_1#1', units: 1 },
    ]));
  it('is none where the sale is whole', () => {
    const lines = [
      { lineId: 'ship_r', shipOn: '2026-10-02', serials: [], reverses: [{ lineId: 'ship_1', quantity: 1 }] },
      { lineId: 'ship_s', shipOn: '2026-10-02', serials: [] },
    ];
    expect(returnsOfPortions(lines, [{ lineId: 'ship_1', portions: [] }])).toEqual(lines);
  });
});
