import { rewardLine, usd } from '../engine/engine.builders';
import type { AdjustmentCause, RewardLine } from '../engine/lines';
import { differenceOf, type ComparedRun } from './difference';

const run = (lines: readonly RewardLine[], ...excluded: readonly string[]): ComparedRun => ({
  lines,
  excluded: new Set(excluded),
});
const line = (rewardLineId: string, amount: string, more: Partial<RewardLine> = {}): RewardLine =>
  rewardLine({ rewardLineId, amount: usd(amount), ...more });
const adjusts = (cause: AdjustmentCause) => ({
  adjusts: { cause, quarter: '2026-Q2', rewardLineId: 'x', wanted: usd('0'), issued: usd('0') },
});

describe('the difference of two runs', () => {
  it('F3: has one cause per line, and the causes add up to the totals', () => {
    const from = run([
      line('same', '100'),
      line('rule', '100'),
      line('match', '100'),
      line('level', '100'),
      line('alias', '100'),
      line('specialisation', '0', { codes: ['REQUIREMENTS_NOT_MET'] }),
      line('returned', '100', { quantity: 3 }),
      line('corrected', '100', { quantity: 3 }),
      line('deal', '0'),
      line('withdrawn', '70'),
    ]);
    const to = run([
      line('same', '100'),
      line('rule', '110', { ruleVersion: 2 }),
      line('match', '120', { dealId: 'deal_9' }),
      line('level', '130', { level: 'select' }),
      line('alias', '90', { sku: 'EX4100-24P' }),
      line('specialisation', '5'),
      line('returned', '60', { quantity: 2 }),
      line('corrected', '150', { quantity: 4 }),
      line('deal', '40'),
      line('new', '25'),
      line('late', '15', adjusts('late')),
      line('reversed', '-5', adjusts('return')),
    ]);
    const { total, causes } = differenceOf(from, to, 'USD');
    expect(causes.map(({ cause, change }) => [cause, change.amount])).toEqual([
      ['late_data', '15'],
      ['return', '-45'],
      ['new_shipment', '25'],
      ['withdrawn', '-70'],
      ['rule', '10'],
      ['match', '20'],
      ['alias', '-10'],
      ['level', '30'],
      ['specialisation', '5'],
      ['correction', '50'],
      ['deal', '40'],
    ]);
    expect(total).toEqual(usd('70'));
  });

  it.each(['level', 'specialisation', 'alias', 'match', 'deal', 'withdrawn'] as const)(
    'case:A3 G61: names a corrected fact of an issued quarter by itself: %s',
    (cause) => {
      const { causes } = differenceOf(run([]), run([line('one', '-165', adjusts(cause))]), 'USD');
      expect(causes).toMatchObject([{ cause, lines: 1, change: usd('-165') }]);
    },
  );

  it('names an exclusion before anything else', () => {
    const lines = [line('one', '100')];
    expect(differenceOf(run(lines), run(lines, 'prtn_1'), 'USD')).toMatchObject({
      total: usd('-100'),
      causes: [{ cause: 'excluded', lines: 1 }],
    });
  });

  it('is empty for a run and itself', () => {
    const one = run([line('one', '100')]);
    expect(differenceOf(one, one, 'USD')).toEqual({ total: usd('0'), causes: [], lines: [] });
  });
});
