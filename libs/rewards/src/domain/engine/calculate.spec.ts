import type { RewardPlan } from '@channel/programs';
import { fromBase } from '../fx/fx-rates';
import { calculateStatement } from './calculate';
import { missingRate } from './conversion';
import {
  deal,
  flatPlan,
  inputs,
  line,
  partner,
  price,
  quarterlyPlan,
  rules,
  securityPlan,
  usd,
  volumePlan,
} from './engine.builders';
import { roundAmounts } from './rounding';
import { blockedUnits } from './serials';
import { traceOf } from './trace';

type Inputs = Parameters<typeof inputs>[0];
const statement = (facts: Inputs, ...plans: readonly RewardPlan[]) =>
  calculateStatement(inputs(facts), rules(...plans));
const amounts = (facts: Inputs, ...plans: readonly RewardPlan[]) =>
  statement(facts, ...plans).lines.map(({ amount }) => amount.amount);
const codes = (facts: Inputs, ...plans: readonly RewardPlan[]) =>
  statement(facts, ...plans).lines.map((reward) => reward.codes);

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
    const lines = [
      line({ quantity: 100 }),
      line({ shipmentLineId: 'ship_2', invoiceNo: 'INV-2', type: 'return', quantity: 20 }),
    ];
    expect(amounts({ lines })).toEqual(['4000', '-800']);
  });

  it('E8: keeps rate and rule version on the line', () => {
    const deals = [deal({ prices: [price({ quantity: 1 })] })];
    const [reward] = statement({ deals }, flatPlan('70')).lines;
    expect(reward).toMatchObject({ amount: usd('700'), rate: { percent: '70' }, base: usd('1000') });
  });

  it('E15: the ship day decides the quarter, unless the plan takes the last fact', () => {
    const lines = [
      line({ shipmentLineId: 'A', shipOn: '2026-03-31', quantity: 1_000 }),
      line({ shipmentLineId: 'B', shipOn: '2026-04-01', quantity: 500 }),
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
      line({ shipmentLineId: 'A', shipOn: '2026-03-14', quantity: 500 }),
      line({ shipmentLineId: 'B', shipOn: '2026-03-15', quantity: 500 }),
    ];
    const facts = { quarter: '2026-Q1', partner: promoted, lines };
    const deals = [deal({ prices: [price({ netUnit: usd('2000') })] })];
    expect(amounts({ ...facts, deals })).toEqual(['0', '30000']);
    expect(codes({ ...facts, deals })).toEqual([['LEVEL_NOT_ELIGIBLE'], []]);
  });

  it('E18: rounds half a cent by the declared mode, per line or at the total', () => {
    const cents = (count: number, point: 'line' | 'total', mode: 'HALF_UP' | 'HALF_EVEN') => {
      const lines = Array.from({ length: count }, (_, index) =>
        line({ shipmentLineId: `ship_${String(index)}`, invoiceLine: String(index) }),
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
    const third = { numerator: 10_000n, denominator: 3n };
    expect(roundAmounts([third, third, third], { point: 'total', mode: 'HALF_UP' })).toEqual([
      3_334n,
      3_333n,
      3_333n,
    ]);
  });

  it('E35: a cap is used up in the order of the ship days, whatever arrived first', () => {
    const first = line({ shipmentLineId: 'A', shipOn: '2026-07-01', quantity: 750 });
    const second = line({ shipmentLineId: 'B', shipOn: '2026-08-01', quantity: 800 });
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
    const trace = traceOf('ship_1/quarterly', inputs({ lines: security }), rules(...plans), 'P');
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
    const lines = [line({ quantity: 5 }), line({ shipmentLineId: 'ship_2', invoiceNo: 'INV-2' })];
    expect(amounts({ lines, deals })).toEqual(['120', '0']);
    expect(codes({ lines, deals })).toEqual([['QUANTITY_ABOVE_QUOTE'], ['QUANTITY_ABOVE_QUOTE']]);
  });
});

describe('foreign prices', () => {
  const rate = (value: string) => ({
    rate: (quote: string, on: string) => ({
      base: 'USD',
      quote,
      on,
      rate: value,
      source: 's',
      tableVersion: 1,
    }),
  });
  const eur = (amount: string) => ({ amount, currency: 'EUR' });
  const facts = (amount: string) => inputs({ deals: [deal({ prices: [price({ netUnit: eur(amount) })] })] });

  it('E34: are converted at the month average, and not rounded before the rate', () => {
    const [reward] = calculateStatement(facts('920000'), { ...rules(flatPlan('4')), ...rate('0.92') }).lines;
    expect(reward).toMatchObject({
      base: usd('1000000'),
      amount: usd('40000'),
      conversion: { base: eur('920000'), rate: '0.92', on: '2026-09', tableVersion: 1 },
    });
    const small = calculateStatement(facts('9'), { ...rules(flatPlan('5')), ...rate('0.9134') });
    expect(small.total.minor).toBe(0n);
  });

  it('E34: the payout converts at the day’s rate to the digits of its currency', () => {
    const quote = { base: 'USD', on: '2026-10-06', source: 's', tableVersion: 1 };
    expect(fromBase(usd('40000'), { ...quote, quote: 'EUR', rate: '0.9137' }, 'HALF_UP')).toEqual(
      eur('36548'),
    );
    expect(fromBase(usd('123456'), { ...quote, quote: 'JPY', rate: '151.34' }, 'HALF_UP')).toEqual({
      amount: '186838',
      currency: 'JPY',
    });
  });

  it('FX_MISSING: names the rate that the table lacks before anything is calculated', () => {
    expect(missingRate(facts('920000'), rules())).toEqual({ quote: 'EUR', on: '2026-09' });
    expect(missingRate(facts('920000'), { ...rules(), ...rate('0.92') })).toBeUndefined();
    expect(missingRate(inputs(), rules())).toBeUndefined();
  });

  it('F1: the conversion is a step of the trace, and bands judge the converted measure exactly', () => {
    const converting = { ...rules(volumePlan()), ...rate('3') };
    const [reward] = calculateStatement(facts('90000001'), converting).lines;
    expect(reward?.amount).toEqual(usd('125000'));
    const trace = traceOf(reward?.lineId ?? '', facts('90000001'), converting, 'P');
    expect(trace?.steps.find(({ kind }) => kind === 'conversion')).toMatchObject({ money: usd('30000000') });
  });
});

describe('serial numbers', () => {
  const first = line({ serials: ['S1'] });
  const second = line({ shipmentLineId: 'ship_2', invoiceNo: 'INV-2', serials: ['S1'] });

  it('E44: the second sold line of one serial number earns nothing, in any order of arrival', () => {
    for (const sales of [
      [first, second],
      [second, first],
    ]) {
      const blocked = blockedUnits(sales, new Map());
      expect([...blocked]).toEqual([['ship_2', 1]]);
      const lines = sales.map((each) => ({ ...each, blockedUnits: blocked.get(each.shipmentLineId) ?? 0 }));
      expect(amounts({ lines })).toEqual(['40', '0']);
      expect(codes({ lines })).toEqual([[], ['SERIAL_ALREADY_REWARDED']]);
    }
  });

  it('E44: counts again once it came back, and only matched lines hold it', () => {
    expect([...blockedUnits([first, second], new Map([['ship_1', 'all' as const]]))]).toEqual([]);
    expect([...blockedUnits([first, second], new Map([['ship_1', new Set(['S1'])]]))]).toEqual([]);
    expect([...blockedUnits([{ ...first, dealId: null }, second], new Map())]).toEqual([]);
  });
});

describe('req:R20 reasons of a zero', () => {
  it.each([
    ['NOT_SHIPPED', { lines: [line({ quantity: 0, cancelled: true, dealId: null })] }],
    ['TOO_LATE', { lines: [line({ receivedOn: '2027-03-30' })] }],
    ['DEAL_NOT_APPROVED', { deals: [deal({ approvedOn: null })] }],
    ['NOT_WON', { deals: [deal({ wonOn: null })] }],
    ['NOT_CLOSED', { deals: [deal({ closedOn: null })] }],
    ['UNMATCHED', { lines: [line({ dealId: null })] }],
    ['PROTECTION_LAPSED', { deals: [deal({ protectedUntilOn: '2026-03-19' })] }],
    ['PRODUCT_NOT_ELIGIBLE', { deals: [deal({ prices: [price({ eligible: false })] })] }],
    ['NFR_ORDER', { lines: [line({ type: 'demo' })] }],
    ['ROLE_NOT_IN_SCOPE', { partner: partner({ role: 'naas-provider' }) }],
  ] as const)('%s', (code, facts) => {
    expect(codes(facts)).toEqual([[code]]);
    expect(amounts(facts)).toEqual(['0']);
  });

  it.each([
    ['LEVEL_NOT_ELIGIBLE', quarterlyPlan(), { partner: partner({ levels: [] }) }],
    ['REQUIREMENTS_NOT_MET', securityPlan(), { lines: [line({ productLine: 'security' })] }],
  ] as const)('%s, of the partner', (code, plan, facts) => {
    expect(codes(facts, plan)).toEqual([[code]]);
  });

  it('gives every one that applies, in the declared order', () => {
    const deals = [deal({ approvedOn: null, wonOn: null, closedOn: null })];
    expect(codes({ partner: partner({ levels: [] }), deals })).toEqual([
      ['LEVEL_NOT_ELIGIBLE', 'DEAL_NOT_APPROVED', 'NOT_WON', 'NOT_CLOSED'],
    ]);
  });
});

describe('trace', () => {
  it('E42: tells what the Security specialisation would have added', () => {
    const facts = inputs({
      lines: [line({ productLine: 'security' })],
      deals: [deal({ prices: [price({ netUnit: usd('1000000') })] })],
    });
    const ruleSet = rules(quarterlyPlan(), securityPlan());
    const trace = traceOf('ship_1/quarterly', facts, ruleSet, 'P');
    expect(trace).toMatchObject({
      amount: usd('40000'),
      counterfactual: { planId: 'security-focus', money: usd('20000') },
    });
  });

  it.each([
    ['if the deal were closed with its order', { deals: [deal({ closedOn: null })] }, '40'],
    [
      'if the deal had been won inside its protection',
      { deals: [deal({ protectedUntilOn: '2026-03-01' })] },
      '40',
    ],
    ['at the level elite-plus', {}, '10'],
  ] as const)('tells the nearest rule that did not apply: %s', (label, facts, gain) => {
    expect(traceOf('ship_1/quarterly', inputs(facts), rules(), 'P')?.counterfactual).toEqual({
      planId: 'quarterly',
      label,
      money: usd(gain),
    });
  });

  it('E43: says what is missing to the next band', () => {
    const facts = inputs({
      lines: [line({ quantity: 9_876 })],
      deals: [deal({ prices: [price({ quantity: 50_000 })] })],
    });
    const trace = traceOf('ship_1/plus-volume', facts, rules(volumePlan()), 'P');
    expect(trace?.amount).toEqual(usd('0'));
    expect(trace?.steps.find(({ kind }) => kind === 'rule')?.label).toContain('1,240.00 to the next band');
  });

  it('F1: the contributing steps add up to the amount, also under a cap', () => {
    const facts = inputs({
      lines: [line({ quantity: 7 })],
      deals: [deal({ prices: [price({ netUnit: usd('333') })] })],
    });
    const capped = quarterlyPlan({ capPerDeal: { value: usd('50'), source: 'sample' } });
    for (const ruleSet of [rules(), rules(capped), rules(volumePlan())]) {
      const [reward] = calculateStatement(facts, ruleSet).lines;
      const trace = traceOf(reward?.lineId ?? '', facts, ruleSet, 'P');
      const sum = (trace?.steps ?? [])
        .filter(({ contributes }) => contributes)
        .reduce((total, step) => total + BigInt(step.money?.amount ?? 0), 0n);
      expect(sum.toString()).toBe(reward?.amount.amount);
      expect(trace?.steps.map(({ kind }) => kind)).toEqual([
        'base',
        'qualifies',
        'standing',
        'rule',
        'multiplier',
        'stacking',
        'cap',
        'rounding',
        'known_at',
      ]);
    }
  });

  it('knows no line of other facts', () => {
    expect(traceOf('ship_9/quarterly', inputs(), rules(), 'P')).toBeUndefined();
  });
});
