import fc from 'fast-check';
import { calculateStatement } from './calculate';
import {
  deal,
  flatPlan,
  inputs,
  line,
  price,
  quarterlyPlan,
  rules,
  usd,
  volumePlan,
} from './engine.builders';
import type { ShippedLine } from './inputs';

const days = ['2026-07-01', '2026-08-15', '2026-09-20', '2026-09-20'] as const;
const shipped = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 40 }),
      type: fc.constantFrom('sale' as const, 'sale' as const, 'return' as const),
      shipOn: fc.constantFrom(...days),
      dealId: fc.constantFrom('deal_1', 'deal_2', null),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      line({ ...row, shipmentLineId: `ship_${String(index)}`, invoiceLine: String(index).padStart(3, '0') }),
    ),
  );
const CAP = 3_000n;
const deals = [
  deal({ prices: [price({ quantity: 50, netUnit: usd('137') })] }),
  deal({
    dealId: 'deal_2',
    prices: [price({ quantity: 20, netUnit: usd('991') }), price({ line: '2', quantity: 9 })],
  }),
];
const capped = quarterlyPlan({ capPerDeal: { value: usd(CAP.toString()), source: 'sample' } });

/** A second evaluator, as slow and plain as possible: unit by unit, in cents times a hundred (F10). */
// eslint-disable-next-line complexity -- plain on purpose: no abstraction shared with the engine
const naiveTotal = (lines: readonly ShippedLine[]): bigint => {
  const prices: Record<string, bigint[]> = {
    deal_1: Array<bigint>(50).fill(137n),
    deal_2: [...Array<bigint>(20).fill(991n), ...Array<bigint>(9).fill(1_000n)],
  };
  const out: Record<string, number> = {};
  const left: Record<string, bigint> = {};
  let total = 0n;
  const sorted = [...lines].sort((one, other) =>
    `${one.shipOn}${one.invoiceLine}` < `${other.shipOn}${other.invoiceLine}` ? -1 : 1,
  );
  for (const { dealId, quantity, type } of sorted) {
    if (dealId === null) continue;
    let base = 0n;
    for (let unit = 0; unit < quantity; unit += 1) {
      const at = out[dealId] ?? 0;
      if (type === 'return' && at === 0) continue;
      base += type === 'return' ? -(prices[dealId]?.[at - 1] ?? 0n) : (prices[dealId]?.[at] ?? 0n);
      out[dealId] = type === 'return' ? at - 1 : at + 1;
    }
    const sign = base < 0n ? -1n : 1n;
    const rounded = sign * ((sign * base * 4n * 2n + 100n) / 200n);
    const remaining = left[dealId] ?? CAP;
    const amount = rounded > remaining ? remaining : rounded;
    left[dealId] = remaining - amount;
    total += amount;
  }
  return total;
};

describe('calculateStatement', () => {
  it('inv:M6: gives the same statement in any order of arrival', () => {
    fc.assert(
      fc.property(
        shipped.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
        ([lines, shuffled]) => {
          const ruleSet = rules(capped, volumePlan());
          const facts = (some: readonly ShippedLine[]) => inputs({ lines: some, deals });
          expect(calculateStatement(facts(shuffled), ruleSet)).toEqual(
            calculateStatement(facts(lines), ruleSet),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('inv:M8: splitting a line changes no total where rounding is at the total', () => {
    const atTotal = flatPlan('4', {
      rounding: { value: { point: 'total', mode: 'HALF_UP' }, source: 'sample' },
      capPerDeal: { value: usd('999999999'), source: 'sample' },
    });
    fc.assert(
      fc.property(shipped, (lines) => {
        const split = lines.flatMap((one) =>
          one.quantity === 1
            ? [one]
            : [
                { ...one, quantity: 1 },
                { ...one, shipmentLineId: `${one.shipmentLineId}b`, quantity: one.quantity - 1 },
              ],
        );
        for (const plan of [atTotal, volumePlan()])
          expect(calculateStatement(inputs({ lines: split, deals }), rules(plan)).total).toEqual(
            calculateStatement(inputs({ lines, deals }), rules(plan)).total,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('F10: agrees with a naive second evaluator', () => {
    fc.assert(
      fc.property(shipped, (lines) => {
        const { total } = calculateStatement(inputs({ lines, deals }), rules(capped));
        expect(total.minor).toBe(naiveTotal(lines));
      }),
      { numRuns: 100 },
    );
  });
});
