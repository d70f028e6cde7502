import fc from 'fast-check';
import { calculateStatement } from './calculate';
import {
  deal,
  flatPlan,
  inputs,
  line,
  partner,
  price,
  quarterlyPlan,
  returned,
  rules,
  usd,
  volumePlan,
} from './engine.builders';

const days = ['2026-07-01', '2026-08-15', '2026-09-20', '2026-09-20'] as const;
const shipped = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 40 }),
      back: fc.constantFrom(0, 0, 1, 3),
      shipOn: fc.constantFrom(...days),
      dealId: fc.constantFrom('deal_1', 'deal_2', null),
    }),
    { maxLength: 12 },
  )
  .map((rows) => {
    const idOf = (index: number): string => `ship_${String(index)}`;
    const lines = rows.map(({ back: _, ...row }, index) =>
      line({ ...row, lineId: idOf(index), invoiceLine: String(index).padStart(3, '0') }),
    );
    const returns = rows.flatMap(({ back, quantity }, index) =>
      back === 0
        ? []
        : [
            returned({
              lineId: `ret_${String(index)}`,
              saleId: idOf(index),
              units: Math.min(back, quantity),
            }),
          ],
    );
    return { lines, returns };
  });
const deals = [
  deal({ prices: [price({ quantity: 50, netUnit: usd('137') })] }),
  deal({
    dealId: 'deal_2',
    prices: [price({ quantity: 20, netUnit: usd('991') }), price({ line: '2', quantity: 9 })],
  }),
];
const capped = quarterlyPlan({ capPerDeal: { value: usd('3000'), source: 'sample' } });

/** A line of the quarter after, in which gates have begun. */
const gatedDays = ['2026-10-01', '2026-11-15', '2026-12-20'] as const;
const NEXT_QUARTER: Readonly<Record<string, string>> = {
  '2026-07-01': gatedDays[0],
  '2026-08-15': gatedDays[1],
  '2026-09-20': gatedDays[2],
};
const inNextQuarter = (shippedLine: ReturnType<typeof line>): ReturnType<typeof line> => ({
  ...shippedLine,
  ...{ lineId: `${shippedLine.lineId}-next`, invoiceNo: 'INV-2' },
  shipOn: NEXT_QUARTER[shippedLine.shipOn] ?? gatedDays[2],
});

describe('calculateStatement', () => {
  it('inv:M6: gives the same statement in any order of arrival', () => {
    fc.assert(
      fc.property(
        shipped.chain(({ lines, returns }) =>
          fc.tuple(
            fc.constant({ lines, returns }),
            fc.shuffledSubarray(lines, { minLength: lines.length }),
            fc.shuffledSubarray(returns, { minLength: returns.length }),
          ),
        ),
        ([facts, lines, returns]) => {
          const plans = rules(capped, volumePlan());
          expect(calculateStatement(inputs({ lines, returns, deals }), plans)).toEqual(
            calculateStatement(inputs({ ...facts, deals }), plans),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('G78: requirements that are not met on gated days move nothing of a quarter that was issued before', () => {
    const plans = rules(capped, volumePlan());
    const adjustments = (facts: Parameters<typeof inputs>[0]) =>
      calculateStatement(inputs(facts), plans).lines.filter(({ adjusts }) => adjusts !== undefined);
    fc.assert(
      fc.property(
        shipped,
        shipped,
        fc.subarray([...gatedDays], { minLength: 1 }),
        (then, later, unmetDays) => {
          const issued = calculateStatement(inputs({ lines: then.lines, deals }), plans).lines.map(
            (each) => ({
              ...{ line: each, position: '10' },
            }),
          );
          const facts = {
            ...{ quarter: '2026-Q4', deals, issued, adjusts: ['2026-Q3'] },
            lines: [...then.lines, ...later.lines.map(inNextQuarter)],
            returns: then.returns,
          };
          const unmet = Object.fromEntries(unmetDays.map((day) => [day, { elite: ['sales-baseline'] }]));
          const gated = { ...facts, partner: partner({ unmet }) };
          expect(adjustments(gated)).toEqual(adjustments(facts));
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
      fc.property(shipped, ({ lines }) => {
        const split = lines.flatMap((one) =>
          one.quantity === 1
            ? [one]
            : [
                { ...one, quantity: 1 },
                { ...one, lineId: `${one.lineId}b`, quantity: one.quantity - 1 },
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
});
