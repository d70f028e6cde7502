import { calculateStatement } from './calculate';
import {
  deal,
  flatPlan,
  inputs,
  line,
  partner,
  price,
  quarterlyPlan,
  rewardLine,
  rules,
  securityPlan,
  usd,
  volumePlan,
} from './engine.builders';
import type { RewardPlan } from '@channel/programs';
import type { Adjusts, RewardLine } from './lines';
import { adjustmentTrace, traceOf, type RewardTrace } from './trace';

const known = { runId: 'rrun_1', text: 'Facts as known to run 1' };

describe('trace', () => {
  it('E42: tells what the Security specialisation would have added', () => {
    const facts = inputs({
      lines: [line({ productLine: 'security' })],
      deals: [deal({ prices: [price({ netUnit: usd('1000000') })] })],
    });
    const ruleSet = rules(quarterlyPlan(), securityPlan());
    const trace = traceOf('ship_1/quarterly', facts, ruleSet, known);
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
    [
      'if the deal were won and if the deal were closed with its order',
      { deals: [deal({ wonOn: null, closedOn: null })] },
      '40',
    ],
    [
      'if the deal were won and if the deal were closed with its order and if it had been reported in time',
      {
        deals: [deal({ wonOn: null, closedOn: null })],
        lines: [line({ receivedOn: '2028-01-01' })],
      },
      '40',
    ],
    [
      'if what the level asks for had been met and if it had been reported in time',
      {
        partner: partner({ unmet: { '2026-09-20': { elite: ['sales-baseline'] } } }),
        lines: [line({ receivedOn: '2028-01-01' })],
      },
      '40',
    ],
    [
      'at the level select and if the deal were closed with its order',
      { partner: partner({ levels: [] }), deals: [deal({ closedOn: null })] },
      '30',
    ],
    ['if it belonged to DR-2026-000001', { lines: [line({ dealId: null })] }, '40'],
    [
      'if it belonged to DR-2026-000001 and if the deal were closed with its order',
      { lines: [line({ dealId: null })], deals: [deal({ closedOn: null })] },
      '40',
    ],
    ['at the level elite-plus', {}, '10'],
  ] as const)('tells the nearest rule that did not apply: %s', (label, facts, gain) => {
    expect(traceOf('ship_1/quarterly', inputs(facts), rules(), known)?.counterfactual).toEqual({
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
    const trace = traceOf('ship_1/plus-volume', facts, rules(volumePlan()), known);
    expect(trace?.amount).toEqual(usd('0'));
    expect(trace?.steps.find(({ kind }) => kind === 'rule')?.label).toContain(
      'USD 1,240.00 to the next band',
    );
  });

  it('F1: the contributing steps add up to the amount, also under a cap', () => {
    const facts = inputs({
      lines: [line({ quantity: 7 })],
      deals: [deal({ prices: [price({ netUnit: usd('333') })] })],
    });
    const capped = quarterlyPlan({ capPerDeal: { value: usd('50'), source: 'sample' } });
    for (const ruleSet of [rules(), rules(capped), rules(volumePlan())]) {
      const [reward] = calculateStatement(facts, ruleSet).lines;
      const trace = traceOf(reward?.rewardLineId ?? '', facts, ruleSet, known);
      const sum = (trace?.steps ?? [])
        .filter(({ contributes }) => contributes)
        .reduce((total, step) => total + BigInt(step.money?.amount ?? 0), 0n);
      expect(sum.toString()).toBe(reward?.amount.amount);
      expect(trace?.steps.map(({ kind }) => kind)).toEqual([
        'base',
        'quote',
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
    expect(traceOf('ship_9/quarterly', inputs(), rules(), known)).toBeUndefined();
  });

  const traced = (
    facts: Parameters<typeof inputs>[0],
    ...plans: readonly RewardPlan[]
  ): RewardTrace | undefined =>
    traceOf(`ship_1/${plans[0]?.id ?? 'quarterly'}`, inputs(facts), rules(...plans), known);
  const labelOf = (trace: RewardTrace | undefined, kind: string): string =>
    trace?.steps.find((each) => each.kind === kind)?.label ?? '';

  it('case:D21: shows measure, bands with their amounts, total and share of a stepped plan', () => {
    const lines = [
      line({ quantity: 10_000 }),
      line({ lineId: 'ship_2', invoiceNo: 'INV-2', quantity: 20_000 }),
    ];
    const deals = [deal({ prices: [price({ quantity: 50_000 })] })];
    const text = labelOf(traced({ lines, deals }, volumePlan()), 'rule');
    expect(text).toContain('the quarter’s measure is USD 300,000.00');
    expect(text).toContain('0.5 % of USD 150,000.00 up to USD 250,000.00 = USD 750.00');
    expect(text).toContain('1 % of USD 50,000.00 above USD 250,000.00 = USD 500.00');
    expect(text).toContain('total USD 1,250.00');
    expect(text).toContain('this line’s share by its base of USD 100,000.00: USD 416.67');
  });

  it.each([
    [
      'QUANTITY_ABOVE_QUOTE',
      { lines: [line({ quantity: 5 })], deals: [deal({ prices: [price({ quantity: 3 })] })] },
      '3 × EX4100-48P are quoted, 0 of them used by other lines: 2 units of this line are above.',
      'if 2 more were quoted',
    ],
    [
      'SERIAL_ALREADY_REWARDED',
      { lines: [line({ serials: ['S1'], blockedSerials: ['S1'] })] },
      '1 unit (S1) is rewarded on another line.',
      'if its serial numbers counted on no other line',
    ],
    [
      'TOO_LATE',
      { lines: [line({ receivedOn: '2027-06-01' })] },
      'Received on 2027-06-01, more than 180 days after the end of its quarter.',
      'if it had been reported in time',
    ],
    ['UNMATCHED', { lines: [line({ dealId: null })] }, 'The line belongs to no registration.', undefined],
  ] as const)(
    'case:D21: a zero says %s with its figures, the nearest change and the remedy',
    (code, facts, reason, change) => {
      const trace = traced(facts);
      expect(trace?.zero).toMatchObject([{ code, reason }]);
      expect(trace?.zero[0]?.remedy).toMatch(/\.$/);
      if (change !== undefined) expect(trace?.counterfactual?.label).toBe(change);
    },
  );

  it.each([
    ['NOT_SHIPPED', { lines: [line({ quantity: 0, cancelled: true, dealId: null })] }, 'took the line back'],
    ['DEAL_NOT_APPROVED', { deals: [deal({ approvedOn: null })] }, 'DR-2026-000001'],
    ['NOT_WON', { deals: [deal({ wonOn: null })] }, 'DR-2026-000001'],
    ['NOT_CLOSED', { deals: [deal({ closedOn: null })] }, 'DR-2026-000001'],
    ['PROTECTION_LAPSED', { deals: [deal({ protectedUntilOn: '2026-03-19' })] }, '2026-03-19'],
    ['PRODUCT_NOT_ELIGIBLE', { deals: [deal({ prices: [price({ eligible: false })] })] }, 'EX4100-48P'],
    ['OUTSIDE_REGISTRATION', { deals: [deal({ prices: [price({ registered: false })] })] }, 'switching'],
    ['NFR_ORDER', { lines: [line({ type: 'demo' })] }, 'demonstration'],
    ['OWN_USE_ORDER', { lines: [line({ ownUse: true })] }, 'own use'],
    ['ROLE_NOT_IN_SCOPE', { partner: partner({ role: 'naas-provider' }) }, 'naas-provider'],
    ['LEVEL_NOT_ELIGIBLE', { partner: partner({ levels: [] }) }, '2026-09-20'],
    [
      'REQUIREMENTS_NOT_MET',
      { partner: partner({ unmet: { '2026-09-20': { elite: ['sales-baseline'] } } }) },
      'sales-baseline',
    ],
  ] as const)('case:D21: every zero has its reason and the remedy: %s', (code, facts, said) => {
    const zero = traced(facts)?.zero;
    expect(zero?.map((each) => each.code)).toEqual([code]);
    expect(zero?.[0]?.reason).toContain(said);
    expect(zero?.[0]?.remedy).toMatch(/^[A-Z].{10,}\.$/);
  });

  it.each([
    [
      // The level is one of the plan's: it is the type of the deal that has no rate.
      'LEVEL_NOT_ELIGIBLE',
      quarterlyPlan(),
      { deals: [deal({ dealType: 'displacement' })] },
      'The plan has no rate for displacement at elite.',
    ],
    [
      'NO_RATE',
      flatPlan('0.00', { id: 'quarterly' }),
      {},
      'The plan pays nothing for new-opportunity at elite.',
    ],
    [
      'BASE_IS_NOTHING',
      quarterlyPlan(),
      { deals: [deal({ prices: [price({ netUnit: usd('0') })] })] },
      'The net price of the line comes to nothing.',
    ],
    [
      'ROUNDED_TO_NOTHING',
      quarterlyPlan(),
      { lines: [line({ quantity: 1 })], deals: [deal({ prices: [price({ netUnit: usd('10') })] })] },
      'What the rule gives is less than the smallest amount that can be paid.',
    ],
    [
      'BAND_PAYS_NOTHING',
      { ...volumePlan(), id: 'quarterly' },
      { lines: [line({ quantity: 1 })], deals: [deal({ prices: [price({ netUnit: usd('825000') })] })] },
      'The quarter’s measure of USD 8,250.00 lies in a band that pays nothing.',
    ],
  ] as const)(
    'case:D21: a zero against which nothing speaks says why as well: %s',
    (code, plan, facts, reason) => {
      const trace = traced(facts, plan);
      expect([trace?.amount, trace?.zero]).toMatchObject([usd('0'), [{ code, reason }]]);
    },
  );

  it('case:D21: a band that pays nothing says how much is missing to the next', () => {
    const facts = {
      lines: [line({ quantity: 1 })],
      deals: [deal({ prices: [price({ netUnit: usd('825000') })] })],
    };
    expect(traced(facts, { ...volumePlan(), id: 'quarterly' })?.zero[0]?.remedy).toBe(
      'USD 91,750.00 more in the quarter reach the next band.',
    );
    expect(traced({})?.zero).toEqual([]);
  });

  it('case:D21: says of a cap what was left of it', () => {
    const facts = { lines: [line({ quantity: 7 })] };
    const capped = quarterlyPlan({ capPerDeal: { value: usd('50'), source: 'sample' } });
    const trace = traced(facts, capped);
    expect(labelOf(trace, 'cap')).toBe('USD 0.50 per deal, USD 0.50 left for this line');
    expect(trace?.zero).toMatchObject([
      { code: 'CAP_REACHED', reason: 'Of the USD 0.50 that the plan pays per deal, USD 0.50 was left.' },
    ]);
  });

  it('case:D21: a line without a registration has neither a price nor a rate, and says so', () => {
    const trace = traced({ lines: [line({ dealId: null })] });
    expect(labelOf(trace, 'base')).toMatch(
      / × EX4100-48P without an approved net price, invoice INV-1 line 1,/,
    );
    expect(labelOf(trace, 'rule')).toContain('no rate for a line without a registration at elite');
    expect(labelOf(traced({}), 'base')).toContain(' at the approved net price, ');
  });

  it('case:D21: names programme version, plan, deal, invoice and quarter, and no place of the log', () => {
    const trace = traced({});
    expect(trace?.about).toEqual({
      programmeVersion: 1,
      ...{ planId: 'quarterly', planName: 'Quarterly rewards', quarter: '2026-Q3' },
      ...{ dealId: 'deal_1', dealNumber: 'DR-2026-000001', invoiceNo: 'INV-1', invoiceLine: '1' },
    });
    for (const { label } of trace?.steps ?? []) expect(label).not.toMatch(/\d{20}|minor units/);
  });

  it('case:D21: a late line refers to no line, and what changes it later to the one that named it', () => {
    const late = {
      cause: 'late' as const,
      quarter: '2026-Q2',
      rewardLineId: 'own',
      wanted: usd('40'),
      issued: usd('0'),
    };
    const original = traced({}) as RewardTrace;
    const first = rewardLine({ rewardLineId: 'first', adjusts: late });
    const refsOf = (adjusts: Adjusts, issued: readonly RewardLine[]) =>
      adjustmentTrace(rewardLine({ adjusts }), original, issued, known).steps.find(
        ({ kind }) => kind === 'issued_before',
      )?.refs;
    expect(refsOf(late, [])).toEqual([]);
    expect(refsOf({ ...late, cause: 'changed' }, [first])).toEqual([{ kind: 'reward_line', id: 'first' }]);
  });
});
