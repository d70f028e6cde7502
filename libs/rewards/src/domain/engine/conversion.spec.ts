import { fromBase } from '@channel/kernel';
import type { RewardPlan } from '@channel/programs';
import { calculateStatement } from './calculate';
import { missingRate } from './conversion';
import { deal, flatPlan, inputs, price, ruleSet, rules, usd, volumePlan } from './engine.builders';
import type { RulesByQuarter } from './inputs';
import { traceOf } from './trace';

const known = { runId: 'rrun_1', text: '' };

describe('foreign prices', () => {
  const converting =
    (rate: string, ...plans: readonly RewardPlan[]): RulesByQuarter =>
    () => ({
      ...ruleSet(...plans),
      rate: (quote, on) => ({ base: 'USD', quote, on, rate, source: 's', tableVersion: 1 }),
    });
  const eur = (amount: string) => ({ amount, currency: 'EUR' });
  const facts = (amount: string) => inputs({ deals: [deal({ prices: [price({ netUnit: eur(amount) })] })] });

  it('E34: are converted at the month average, and not rounded before the rate', () => {
    const [reward] = calculateStatement(facts('920000'), converting('0.92', flatPlan('4'))).lines;
    expect(reward).toMatchObject({
      base: usd('1000000'),
      amount: usd('40000'),
      conversion: { base: eur('920000'), rate: '0.92', on: '2026-09', tableVersion: 1 },
    });
    const small = calculateStatement(facts('9'), converting('0.9134', flatPlan('5')));
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
    expect(missingRate(facts('920000'), converting('0.92'))).toBeUndefined();
    expect(missingRate(inputs(), rules())).toBeUndefined();
  });

  it('F1: the conversion is a step of the trace, and bands judge the converted measure exactly', () => {
    const threefold = converting('3', volumePlan());
    const [reward] = calculateStatement(facts('90000001'), threefold).lines;
    expect(reward?.amount).toEqual(usd('125000'));
    const trace = traceOf(reward?.rewardLineId ?? '', facts('90000001'), threefold, known);
    expect(trace?.steps.find(({ kind }) => kind === 'conversion')).toMatchObject({ money: usd('30000000') });
  });
});
