import { calculateStatement } from './calculate';
import {
  deal,
  inputs,
  line,
  price,
  quarterlyPlan,
  rules,
  securityPlan,
  usd,
  volumePlan,
} from './engine.builders';
import { traceOf } from './trace';

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
