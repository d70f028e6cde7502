import fc from 'fast-check';
import { calculateStatement } from './calculate';
import { deal, inputs, line, price, quarterlyPlan, rules, usd, volumePlan } from './engine.builders';
import type { ShippedLine, StatementInputs } from './inputs';
import type { RewardLine } from './lines';

const sale = (over: Partial<ShippedLine> = {}): ShippedLine => line({ shipOn: '2026-03-20', ...over });
const portion = (n: number, quantity: number): ShippedLine =>
  sale({
    ...{ lineId: `ship_1_${String(n)}`, portionOf: 'ship_1', invoiceLine: `1#${String(n)}` },
    ...{ dealId: `deal_${String(n)}`, quantity },
  });
const deals = [deal(), deal({ dealId: 'deal_2', number: 'DR-2026-000002' })];
const q1 = (lines: readonly ShippedLine[]): StatementInputs => inputs({ quarter: '2026-Q1', deals, lines });

/** What is posted to the next quarter where the first was issued with other lines. */
const posted = (before: readonly ShippedLine[], now: readonly ShippedLine[]): readonly RewardLine[] => {
  const issued = calculateStatement(q1(before), rules(quarterlyPlan())).lines.map((each) => ({
    ...{ line: each, position: '10' },
  }));
  const facts = { ...q1(now), quarter: '2026-Q2', issued, adjusts: ['2026-Q1'] };
  return calculateStatement(facts, rules(quarterlyPlan())).lines;
};

describe('req:D6 inv:M8 a line that is split between deals', () => {
  const whole = [sale({ quantity: 10 })];
  const portions = [portion(1, 4), portion(2, 6)];

  it('goes to nothing where it was issued, and its portions come, by the match', () =>
    expect(posted(whole, portions)).toMatchObject([
      { invoiceLine: '1#1', portionOf: 'ship_1', amount: usd('160'), adjusts: { cause: 'match' } },
      { invoiceLine: '1#2', portionOf: 'ship_1', amount: usd('240'), adjusts: { cause: 'match' } },
      { invoiceLine: '1', amount: usd('-400'), adjusts: { cause: 'match' } },
    ]));
  it('comes back where its portions were issued', () =>
    expect(posted(portions, whole)).toMatchObject([
      { invoiceLine: '1', amount: usd('400'), adjusts: { cause: 'match' } },
      { invoiceLine: '1#1', amount: usd('-160'), adjusts: { cause: 'match' } },
      { invoiceLine: '1#2', amount: usd('-240'), adjusts: { cause: 'match' } },
    ]));
  it('leaves the quoted units that it held to its portions', () => {
    const quoted = [deal({ prices: [price({ quantity: 10 })] }), ...deals.slice(1)];
    const before = { ...q1(whole), deals: quoted };
    const issued = calculateStatement(before, rules(quarterlyPlan())).lines.map((each) => ({
      ...{ line: each, position: '10' },
    }));
    const facts = { ...before, lines: portions, quarter: '2026-Q2', issued, adjusts: ['2026-Q1'] };
    const [first] = calculateStatement(facts, rules(quarterlyPlan())).lines;
    expect(first).toMatchObject({ invoiceLine: '1#1', amount: usd('160'), codes: [] });
  });

  it('F10 changes no stepped total', () =>
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 60_000 })
          .chain((units) => fc.tuple(fc.constant(units), fc.integer({ min: 1, max: units - 1 }))),
        ([units, first]) => {
          const many = deals.map((each) => ({ ...each, prices: [price({ quantity: 100_000 })] }));
          const totalOf = (lines: readonly ShippedLine[]) =>
            calculateStatement({ ...q1(lines), deals: many }, rules(volumePlan())).total;
          const split = totalOf([portion(1, first), portion(2, units - first)]);
          expect(split).toEqual(totalOf([sale({ quantity: units })]));
          expect(split.minor > 0n).toBe(units > 10_000);
        },
      ),
      { numRuns: 300 },
    ));
});
