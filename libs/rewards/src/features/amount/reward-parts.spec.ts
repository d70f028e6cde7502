import { money, moneyJson } from '@channel/kernel';
import type { RewardLine } from '../../domain/engine/lines';
import { accruedPart, linePart } from './reward-parts';

const usd = (minor: bigint) => moneyJson(money(minor, 'USD'));
const line = {
  ...{ rewardLineId: 'rlin_1', invoiceNo: 'INV-1', invoiceLine: '1', quantity: 2, sku: 'EX4100-48P' },
  ...{ planId: 'plan.quarterly', amount: usd(82_500n) },
} as RewardLine;
const accrued = { lineId: 'ship_1', planId: 'plan.quarterly', amount: usd(82_500n), line };

describe('a part of what somebody earns', () => {
  it('is a line by its invoice, explained by its trace', () =>
    expect(linePart(line)).toMatchObject({
      ...{ what: 'reward_line', name: 'INV-1/1', note: '2 × EX4100-48P, plan.quarterly' },
      why: { rewardLineId: 'rlin_1' },
    }));

  it('is explained as it is calculated now, while no statement has it', () => {
    expect(accruedPart(accrued, 'acc_1').why).toMatchObject({ rewardLineId: 'rlin_1', accrualId: 'acc_1' });
    expect(accruedPart(accrued, undefined).why).not.toHaveProperty('accrualId');
  });

  it('is not explained by what it is no more', () => {
    expect(accruedPart({ ...accrued, amount: usd(1n) }, 'acc_1').why).toBeUndefined();
    expect(accruedPart({ ...accrued, line: undefined }, 'acc_1')).toEqual({
      ...{ what: 'accrued_line', name: 'ship_1', note: 'plan.quarterly', amount: usd(82_500n) },
    });
  });
});
