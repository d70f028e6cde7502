import { rational } from '@channel/kernel';
import { bandedPlans, bandProgress } from './band-progress';
import { flatPlan, partner, usd, volumePlan } from './engine.builders';

const at = (minor: bigint) => bandProgress(volumePlan(), rational(minor), 'USD');

describe('F13 progress in the bands of a plan', () => {
  it('says what is missing to the next band, and what that one is worth when it is full', () => {
    expect(at(9_000_000n)).toMatchObject({
      ...{ measure: usd('9000000'), from: usd('0'), percent: '0', amount: usd('0') },
      next: {
        ...{ from: usd('10000000'), to: usd('25000000'), percent: '0.5' },
        ...{ missing: usd('1000000'), worth: usd('75000') },
      },
    });
  });

  it('counts what the band that is reached gives already, and has no end where the next band has none', () => {
    expect(at(10_000_000n)).toMatchObject({
      ...{ from: usd('10000000'), amount: usd('0') },
      next: { from: usd('25000000'), to: null, percent: '1', missing: usd('15000000'), worth: null },
    });
    expect(at(15_000_000n).amount).toEqual(usd('25000'));
  });

  it('has nothing ahead in the highest band, and the first band ahead of nothing', () => {
    expect(at(30_000_000n)).toMatchObject({ percent: '1', amount: usd('125000'), next: null });
    expect(at(0n)).toMatchObject({ from: null, percent: null, next: { from: usd('10000000') } });
  });

  it('leaves out a part of a minor unit, which is below any bound', () => {
    const almost = bandProgress(volumePlan(), rational(99_999_999n, 10n), 'USD');
    expect(almost).toMatchObject({ measure: usd('9999999'), next: { missing: usd('1') } });
  });

  it('is of plans with bands that pay the partner as it stands', () => {
    const plans = [flatPlan('5'), volumePlan()];
    const day = '2026-09-20';
    expect(bandedPlans(plans, partner(), day).map(({ id }) => id)).toEqual(['plus-volume']);
    expect(bandedPlans(plans, partner({ role: 'distributor' }), day)).toEqual([]);
    expect(bandedPlans(plans, partner({ levels: [] }), day)).toEqual([]);
  });
});
