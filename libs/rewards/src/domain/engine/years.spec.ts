import { LANGUAGES } from '@channel/kernel';
import type { AchievementPlan } from '@channel/programs';
import { figuresOf } from '@channel/testing';
import { calculateStatement } from './calculate';
import { inputs, line, ruleSet, usd } from './engine.builders';
import type { StatementInputs, YearInputs } from './inputs';
import { traceOfYear } from './year-trace';

const sample = <Value>(value: Value): { value: Value; source: string } => ({ value, source: 'sample' });
const plan = (overrides: Partial<AchievementPlan> = {}): AchievementPlan => ({
  id: 'naas-achievement',
  name: 'NaaS business achievement',
  tags: [],
  scope: { role: 'naas-provider', levels: sample(['elite-provider', 'select-provider']) },
  measure: sample('new-business-tcv'),
  percent: sample('1'),
  targetRequired: sample(true),
  paidAfter: sample('review'),
  rounding: sample('HALF_UP'),
  ...overrides,
});
const rulesOf = (...plans: readonly AchievementPlan[]) => {
  const rules = ruleSet();
  const own = { ...rules, definition: { ...rules.definition, achievementPlans: plans } };
  return () => own;
};
const year = (overrides: Partial<YearInputs> = {}): YearInputs => ({
  ...{ reviewId: 'revw_1', role: 'naas-provider', level: 'select-provider' },
  ...{ dueOn: '2026-08-04', decidedOn: '2026-08-20', eventId: 'event-decided' },
  achievement: {
    ...{ measure: 'new-business-tcv', from: '2025-08-04', to: '2026-08-04', amount: usd('60000050') },
    parts: [{ region: 'emea', have: usd('60000050'), need: usd('40000000') }],
    reached: true,
  },
  ...overrides,
});
const short: YearInputs['achievement'] = {
  ...{ measure: 'new-business-tcv', from: '2025-08-04', to: '2026-08-04', amount: usd('45000000') },
  parts: [
    { region: 'emea', have: usd('40000000'), need: usd('40000000') },
    { region: 'apac', have: usd('5000000'), need: usd('40000000') },
  ],
  reached: false,
};
const facts = (overrides: Partial<StatementInputs> = {}): StatementInputs =>
  inputs({ lines: [], deals: [], years: [year()], ...overrides });
const of = (known: StatementInputs, ...plans: readonly AchievementPlan[]) =>
  calculateStatement(known, rulesOf(...(plans.length > 0 ? plans : [plan()])));

describe('req:G47 what is paid for a year that was reviewed', () => {
  it('is the part of its new business, in the quarter in which the review was decided', () => {
    const { lines, total } = of(facts());
    expect(lines).toEqual([
      expect.objectContaining({
        ...{ planId: 'naas-achievement', lineId: 'revw_1', quarter: '2026-Q3', level: 'select-provider' },
        ...{ invoiceNo: 'naas-achievement', invoiceLine: '2026-08-04', sku: '', quantity: 0 },
        ...{ base: usd('60000050'), amount: usd('600001'), codes: [], inputEventIds: ['event-decided'] },
        year: { reviewId: 'revw_1', from: '2025-08-04', to: '2026-08-04' },
      }),
    ]);
    expect(total.minor).toBe(600_001n);
    expect(of(facts({ quarter: '2026-Q4' })).lines).toEqual([]);
  });

  it('rounds by the mode of the plan', () => {
    expect(of(facts(), plan({ rounding: sample('DOWN') })).total.minor).toBe(600_000n);
  });

  it('is nothing under the target of one region, and at a level that the plan does not pay; each says so', () => {
    const { lines } = of(facts({ years: [year({ achievement: short, level: 'none' })] }));
    expect(lines).toMatchObject([
      { amount: usd('0'), codes: ['LEVEL_NOT_ELIGIBLE', 'REQUIREMENTS_NOT_MET'] },
    ]);
    const any = plan({ targetRequired: sample(false) });
    expect(of(facts({ years: [year({ achievement: short })] }), any).total.minor).toBe(450_000n);
  });

  it('is of the plan’s own role and measure', () => {
    expect(of(facts({ years: [year({ role: 'solution-reseller' })] })).lines).toEqual([]);
  });

  it('follows what is decided after an appeal, as an adjustment in the open quarter', () => {
    const [issued] = of(facts()).lines;
    if (issued === undefined) throw new Error('the year has a line');
    const known = facts({
      ...{ quarter: '2026-Q4', adjusts: ['2026-Q3'], issued: [{ line: issued, position: '0001' }] },
      years: [year({ achievement: short, eventId: 'event-again' })],
    });
    expect(of(known).lines).toMatchObject([
      {
        ...{ quarter: '2026-Q4', amount: usd('-600001') },
        adjusts: { cause: 'changed', quarter: '2026-Q3', rewardLineId: issued.rewardLineId },
      },
    ]);
    expect(of({ ...known, years: [year()] }).lines).toEqual([]);
  });

  it('comes late to whom nothing was issued for its quarter', () => {
    const known = facts({ quarter: '2026-Q4', adjusts: ['2026-Q3'] });
    expect(of(known).lines).toMatchObject([
      { quarter: '2026-Q4', amount: usd('600001'), adjusts: { cause: 'late', quarter: '2026-Q3' } },
    ]);
  });

  it('stands beside what was shipped, and changes none of it', () => {
    const shipped = inputs({ lines: [line()] });
    const both = of({ ...shipped, years: [year()] }).lines;
    expect(both.slice(0, -1)).toEqual(of({ ...shipped, years: [] }).lines);
  });
});

describe('req:F1 the trace of a year', () => {
  const known = { runId: 'rrun_1', text: 'known' };
  const trace = (achievement = year().achievement, language: 'en' | 'de' = 'en') => {
    const of = facts({ years: [year({ achievement })] });
    return traceOfYear('revw_1/naas-achievement', of, rulesOf(plan()), known, language);
  };

  it('adds up to the amount, and leads to the review', () => {
    const steps = trace()?.steps ?? [];
    const contributing = steps.flatMap(({ contributes, money }) =>
      contributes && money ? [money.amount] : [],
    );
    expect(contributing).toEqual(['600000', '1']);
    expect(steps.map(({ kind }) => kind)).toEqual([
      ...['base', 'qualifies', 'standing', 'rule', 'rounding', 'known_at'],
    ]);
    expect(steps[0]?.refs).toEqual([{ kind: 'review', id: 'revw_1' }]);
  });

  it('says which region is short of the target', () => {
    expect(trace(short)?.zero).toEqual([
      {
        code: 'REQUIREMENTS_NOT_MET',
        reason:
          'The target of the year is not reached: emea: USD 400,000.00 of USD 400,000.00, apac: USD 50,000.00 of USD 400,000.00.',
        remedy: 'The review may be appealed; what is decided then counts.',
      },
    ]);
  });

  it('has no zero without a reason', () => {
    const none = { ...year().achievement, amount: usd('0') };
    expect(trace(none)?.zero.map(({ code }) => code)).toEqual(['BASE_IS_NOTHING']);
    const little = { ...year().achievement, amount: usd('4') };
    expect(trace(little)?.zero.map(({ code }) => code)).toEqual(['ROUNDED_TO_NOTHING']);
  });

  it('has the same figures in each language', () => {
    const told = LANGUAGES.map((language) =>
      (trace(short, language)?.steps ?? []).map(({ label }) => figuresOf(label, language)),
    );
    expect(told[1]).toEqual(told[0]);
  });
});
