import fc from 'fast-check';
import type { RewardPlan } from '@channel/programs';
import { calculateStatement } from './calculate';
import {
  deal,
  flatPlan,
  inputs,
  line,
  price,
  quarterlyPlan,
  returned,
  ruleSet,
  usd,
} from './engine.builders';
import type { IssuedLine, RulesByQuarter, StatementInputs } from './inputs';
import type { RewardLine } from './lines';
import {
  postings,
  quarterIndex,
  type Posted,
  type Return,
  type Sale,
  type World,
} from './reference.builders';
import { blockedSerials, returnedSerials } from './serials';

const CASES = Number(process.env['REWARD_CASES'] ?? 2_000);
const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3'];
const DAYS = ['2026-01-15', '2026-03-31', '2026-04-01', '2026-05-20', '2026-07-01', '2026-09-30'];
const LOOKBACK = 100;

const sales = fc.array(
  fc.record({
    day: fc.constantFrom(...DAYS),
    deal: fc.constantFrom('deal_1' as const, 'deal_1' as const, 'deal_2' as const, null),
    units: fc.integer({ min: 1, max: 6 }),
    serials: fc.subarray(['A', 'B', 'C']),
    late: fc.constantFrom(0, 0, 0, 1, 2),
    barred: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 1, maxLength: 7 },
);
const returns = fc.array(
  fc.record({
    sale: fc.nat({ max: 6 }),
    day: fc.constantFrom(...DAYS),
    units: fc.integer({ min: 1, max: 3 }),
    serials: fc.subarray(['A', 'B', 'C']),
    known: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 4 },
);
const version = fc.record({
  percent: fc.constantFrom(1, 4, 7),
  cap: fc.constantFrom(20, 100, 400, 100_000),
});

/** Facts as they can happen: a return follows its sale, and never more comes back than went out. */
const world = fc
  .record({ sales, returns, versions: fc.tuple(version, version, version) })
  .map((drawn): World => {
    const made = drawn.sales.map(({ late, serials, ...sale }, index): Sale => {
      const known = Math.min(quarterIndex(sale.day) + 1 + late, 3);
      return { ...sale, id: `ship_${String(index)}`, known, serials: serials.slice(0, sale.units) };
    });
    const back = new Map<string, number>();
    const linked = drawn.returns.flatMap(({ sale: index, ...each }, number): readonly Return[] => {
      const sale = made[index];
      if (sale?.deal === undefined || each.day < sale.day) return [];
      const units = Math.min(each.units, sale.units - (back.get(sale.id) ?? 0));
      if (units <= 0) return [];
      back.set(sale.id, (back.get(sale.id) ?? 0) + units);
      const serials = each.serials.filter((serial) => sale.serials.includes(serial)).slice(0, units);
      const known = Math.max(each.known, sale.known);
      return [{ ...each, id: `ret_${String(number)}`, sale: sale.id, units, serials, known }];
    });
    const quotes = {
      deal_1: [
        { units: 5, cents: 137 },
        { units: 3, cents: 211 },
      ],
      deal_2: [{ units: 2, cents: 991 }],
    };
    return { sales: made, returns: linked, quotes, versions: drawn.versions, lookbackDays: LOOKBACK };
  });

const deals = [
  deal({
    prices: [
      price({ quantity: 5, netUnit: usd('137') }),
      price({ line: '2', quantity: 3, netUnit: usd('211') }),
    ],
  }),
  deal({ dealId: 'deal_2', prices: [price({ quantity: 2, netUnit: usd('991') })] }),
];

const planOf = (percent: string, cap: number, point: 'line' | 'total'): RewardPlan => {
  const { scope } = quarterlyPlan();
  return flatPlan(percent, {
    scope: { ...scope, productLines: { value: ['switching'], source: 'test' } },
    capPerDeal: { value: usd(String(cap)), source: 'test' },
    rounding: { value: { point, mode: 'HALF_UP' }, source: 'test' },
  });
};

/** The statements of the three quarters, each issued before the next one is calculated. */
const statements = (of: World, point: 'line' | 'total' = 'line'): readonly RewardLine[][] => {
  const rulesOf: RulesByQuarter = (quarter) => {
    const { percent, cap } = of.versions[QUARTERS.indexOf(quarter)] ?? { percent: 0, cap: 0 };
    const set = ruleSet(planOf(String(percent), cap, point));
    const definition = { ...set.definition, clawback: { lookbackDays: { value: LOOKBACK, source: 'test' } } };
    return { ...set, definition, rewardLineId: (lineId, planId) => `${quarter}/${lineId}/${planId}` };
  };
  let issued: readonly IssuedLine[] = [];
  return QUARTERS.map((quarter, index) => {
    const facts = factsAt(of, quarter, index + 1, issued);
    const { lines } = calculateStatement({ ...facts, adjusts: QUARTERS.slice(0, index) }, rulesOf);
    issued = [...issued, ...lines.map((each) => ({ line: each, position: String(index + 1) }))];
    return [...lines];
  });
};

const factsAt = (of: World, quarter: string, run: number, issued: readonly IssuedLine[]): StatementInputs => {
  const known = of.sales.filter((sale) => sale.known <= run && quarterIndex(sale.day) < run);
  const linked = of.returns
    .filter((each) => each.known <= run)
    .map(({ id, sale, day, units, serials, known: since }) =>
      returned({ lineId: id, saleId: sale, shipOn: day, units, serials, linkedFrom: String(since) }),
    );
  const shipped = known.map(({ id, day, deal: dealId, units, serials, barred }) =>
    line({
      ...{ lineId: id, invoiceNo: id, shipOn: day, quantity: units, serials },
      dealId,
      productLine: barred ? 'security' : 'switching',
    }),
  );
  const numbered = shipped.map((each) => {
    const uses = issued.filter(({ line: stated }) => stated.lineId === each.lineId).at(-1);
    return {
      ...each,
      earns: each.dealId !== null && each.productLine === 'switching',
      returned: returnedSerials(
        each,
        linked.filter(({ saleId }) => saleId === each.lineId),
      ),
      kept: new Set(uses?.line.uses?.serials),
    };
  });
  const blocked = blockedSerials(numbered);
  const lines = shipped.map((each) => ({ ...each, blockedSerials: blocked.get(each.lineId) ?? [] }));
  return inputs({ quarter, lines, returns: linked, issued, deals });
};

const byLine = (lines: readonly RewardLine[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { lineId, amount } of lines) sums.set(lineId, (sums.get(lineId) ?? 0) + Number(amount.amount));
  return new Map([...sums].filter(([, sum]) => sum !== 0).sort());
};
const nonZero = ({ byLine: sums }: Posted): ReadonlyMap<string, number> =>
  new Map([...sums].filter(([, sum]) => sum !== 0).sort());

describe('the engine beside a second evaluator', () => {
  it('case:A2 case:A7 F10: posts the same for every line, over three quarters, with returns, serials, caps and late lines', () => {
    fc.assert(
      fc.property(world, (of) => {
        const expected = postings(of);
        statements(of).forEach((lines, index) => {
          expect(byLine(lines)).toEqual(nonZero(expected[index] as Posted));
          for (const { lineId, codes, adjusts } of lines)
            if (adjusts === undefined)
              expect([lineId, codes.join(' ')]).toEqual([lineId, expected[index]?.codes.get(lineId)]);
        });
      }),
      { numRuns: CASES },
    );
  });

  it('case:A7 G65: credits no deal more than its cap, wherever is rounded, over all quarters and versions', () => {
    fc.assert(
      fc.property(world, fc.constantFrom('line' as const, 'total' as const), (of, point) => {
        const credited = new Map<string, number>();
        statements(of, point).forEach((lines, index) => {
          const before = new Map(credited);
          for (const { dealId, amount } of lines)
            if (dealId !== null) credited.set(dealId, (credited.get(dealId) ?? 0) + Number(amount.amount));
          const highest = Math.max(...of.versions.slice(0, index + 1).map(({ cap }) => cap));
          for (const [dealId, sum] of credited)
            expect(sum).toBeLessThanOrEqual(Math.max(highest, before.get(dealId) ?? 0));
        });
      }),
      { numRuns: CASES / 4 },
    );
  });
});
