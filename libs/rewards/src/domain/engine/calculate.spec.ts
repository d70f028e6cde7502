import {
  amounts,
  codes,
  deal,
  flatPlan,
  inputs,
  line,
  partner,
  price,
  quarterlyPlan,
  returned,
  rules,
  securityPlan,
  statement,
  usd,
  volumePlan,
} from './engine.builders';
import { roundAmounts } from './rounding';
import { traceOf } from './trace';
import type { RewardPlan } from '@channel/programs';

const known = { runId: 'rrun_1', text: '' };

describe('reward of a shipped line', () => {
  it('req:J44: pays 5 % of the approved net to an Elite Plus partner with a new opportunity', () => {
    const elitePlus = partner({
      levels: [{ level: 'elite-plus', effectiveOn: '2026-01-01', eventId: 'e' }],
    });
    const deals = [deal({ prices: [price({ quantity: 2, netUnit: usd('825000') })] })];
    const { lines, total } = statement({ partner: elitePlus, lines: [line({ quantity: 2 })], deals });
    expect(total).toEqual({ minor: 82_500n, currency: 'USD' });
    expect(lines[0]).toMatchObject({
      base: usd('1650000'),
      rate: { kind: 'percent', percent: '5' },
      level: 'elite-plus',
      ruleVersion: 1,
      codes: [],
      inputEventIds: ['e', 'event-deal', 'event-line'],
    });
  });

  it('E5: takes a credit note off, it is never added', () => {
    const facts = { lines: [line({ quantity: 100 })], returns: [returned({ units: 20 })] };
    expect(amounts(facts)).toEqual(['3200']);
  });

  it('E8: keeps rate and rule version on the line', () => {
    const deals = [deal({ prices: [price({ quantity: 1 })] })];
    const [reward] = statement({ deals }, flatPlan('70')).lines;
    expect(reward).toMatchObject({ amount: usd('700'), rate: { percent: '70' }, base: usd('1000') });
  });

  it('E15: the ship day decides the quarter, unless the plan takes the last fact', () => {
    const lines = [
      line({ lineId: 'A', shipOn: '2026-03-31', quantity: 1_000 }),
      line({ lineId: 'B', shipOn: '2026-04-01', quantity: 500 }),
    ];
    const late = deal({ closedOn: '2026-04-03', prices: [price({ quantity: 2_000 })] });
    const total = (quarter: string, ...plans: readonly RewardPlan[]): bigint =>
      statement({ quarter, lines, deals: [late] }, ...plans).total.minor;
    expect([total('2026-Q1'), total('2026-Q2')]).toEqual([40_000n, 20_000n]);
    const lastFact = quarterlyPlan({ quarterBy: { value: 'last-fact', source: 'sample' } });
    expect([total('2026-Q1', lastFact), total('2026-Q2', lastFact)]).toEqual([0n, 60_000n]);
  });

  it('E16: the level on the ship day counts, and no level earns nothing with a reason', () => {
    const promoted = partner({
      levels: [
        { level: 'reseller', effectiveOn: '2026-01-01', eventId: 'a' },
        { level: 'select', effectiveOn: '2026-03-15', eventId: 'b' },
      ],
    });
    const lines = [
      line({ lineId: 'A', shipOn: '2026-03-14', quantity: 500 }),
      line({ lineId: 'B', shipOn: '2026-03-15', quantity: 500 }),
    ];
    const facts = { quarter: '2026-Q1', partner: promoted, lines };
    const deals = [deal({ prices: [price({ netUnit: usd('2000') })] })];
    expect(amounts({ ...facts, deals })).toEqual(['0', '30000']);
    expect(codes({ ...facts, deals })).toEqual([['LEVEL_NOT_ELIGIBLE'], []]);
  });

  it('E18: rounds half a cent by the declared mode, per line or at the total', () => {
    const cents = (count: number, point: 'line' | 'total', mode: 'HALF_UP' | 'HALF_EVEN') => {
      const lines = Array.from({ length: count }, (_, index) =>
        line({ lineId: `ship_${String(index)}`, invoiceLine: String(index) }),
      );
      const deals = [deal({ prices: [price({ netUnit: usd('50') })] })];
      const rounding = { value: { point, mode }, source: 'sample' };
      return statement({ lines, deals }, flatPlan('1', { rounding })).total.minor;
    };
    expect(cents(1, 'line', 'HALF_UP')).toBe(1n);
    expect(cents(1, 'line', 'HALF_EVEN')).toBe(0n);
    expect(cents(3, 'line', 'HALF_UP')).toBe(3n);
    expect(cents(3, 'total', 'HALF_UP')).toBe(2n);
  });

  it('E18: shares a total by largest remainder, the earlier line first', () => {
    const third = { exact: { numerator: 10_000n, denominator: 3n }, group: 'deal_1' };
    const rounded = roundAmounts([third, third, third], { point: 'total', mode: 'HALF_UP' });
    expect(rounded.map(({ amount }) => amount)).toEqual([3_334n, 3_333n, 3_333n]);
  });

  it('E35: a cap is used up in the order of the ship days, whatever arrived first', () => {
    const first = line({ lineId: 'A', shipOn: '2026-07-01', quantity: 750 });
    const second = line({ lineId: 'B', shipOn: '2026-08-01', quantity: 800 });
    const deals = [deal({ prices: [price({ quantity: 2_000, netUnit: usd('100000') })] })];
    for (const lines of [
      [first, second],
      [second, first],
    ]) {
      expect(amounts({ lines, deals })).toEqual(['3000000', '2000000']);
      expect(codes({ lines, deals })).toEqual([[], ['CAP_REACHED']]);
    }
  });

  it('E42: adds the specialisation’s plan, or says what it would have added', () => {
    const security = [line({ productLine: 'security', quantity: 1_000 })];
    const specialised = partner({
      specialisations: [{ specialisation: 'Security', fromOn: '2026-01-01', untilOn: null, eventId: 's' }],
    });
    const plans = [quarterlyPlan(), securityPlan()] as const;
    expect(amounts({ partner: specialised, lines: security }, ...plans)).toEqual(['40000', '20000']);
    expect(amounts({ lines: security }, ...plans)).toEqual(['40000', '0']);
    expect(codes({ lines: security }, ...plans)[1]).toEqual(['REQUIREMENTS_NOT_MET']);
    const trace = traceOf('ship_1/quarterly', inputs({ lines: security }), rules(...plans), known);
    expect(trace?.counterfactual).toMatchObject({ planId: 'security-focus', money: usd('20000') });
  });

  it.each([
    [30_000n, '125000'],
    [10_000n, '0'],
    [9_876n, '0'],
  ])('E43: bands judge the quarter’s net: %s units', (units, expected) => {
    const deals = [deal({ prices: [price({ quantity: 50_000 })] })];
    const [amount] = amounts({ lines: [line({ quantity: Number(units) })], deals }, volumePlan());
    expect(amount).toBe(expected);
  });

  it.each([
    [30_000, '1'],
    [9_876, '0'],
    [0, '0'],
  ])('E43 R20: a line under bands names the highest that the quarter reached: %s units', (units, percent) => {
    const deals = [deal({ prices: [price({ quantity: 50_000 })] })];
    const facts = { lines: [line({ quantity: units })], deals };
    expect(statement(facts, volumePlan()).lines).toMatchObject([
      { rate: { kind: 'banded', percent }, codes: [] },
    ]);
  });

  it('E43 R20: a line that does not count under bands has its reason and no rate', () => {
    const deals = [deal({ wonOn: null })];
    expect(statement({ lines: [line()], deals }, volumePlan()).lines).toMatchObject([
      { rate: { kind: 'banded', percent: null }, codes: ['NOT_WON'] },
    ]);
  });

  it('req:G26: units above the quote earn nothing and say so', () => {
    const deals = [deal({ prices: [price({ quantity: 3 })] })];
    const lines = [line({ quantity: 5 }), line({ lineId: 'ship_2', invoiceNo: 'INV-2' })];
    expect(amounts({ lines, deals })).toEqual(['120', '0']);
    expect(codes({ lines, deals })).toEqual([['QUANTITY_ABOVE_QUOTE'], ['QUANTITY_ABOVE_QUOTE']]);
  });
});
