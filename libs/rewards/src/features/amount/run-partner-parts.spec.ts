import { money, moneyJson } from '@channel/kernel';
import type { RewardLine } from '../../domain/engine/lines';
import { LINE_PARTS } from './run-partner-parts';

const usd = (minor: bigint) => moneyJson(money(minor, 'USD'));
const line = (lineId: string, planId: string, base: bigint, amount: bigint, more: object = {}) =>
  ({
    ...{ rewardLineId: `rlin_${lineId}_${planId}`, lineId, planId, base: usd(base), amount: usd(amount) },
    ...{ invoiceNo: 'INV-1', invoiceLine: lineId, quantity: 1, sku: 'EX4100-48P', ...more },
  }) as RewardLine;
const late = { adjusts: { rewardLineId: 'rlin_0', cause: 'return' } };
const LINES = [
  line('1', 'quarterly', 1_000n, 50n),
  line('1', 'plus-volume', 900n, 9n),
  line('2', 'quarterly', 700n, 0n),
  line('3', 'quarterly', -200n, -10n),
  line('4', 'quarterly', 300n, 15n, late),
];
const partsOf = (name: keyof typeof LINE_PARTS) =>
  LINE_PARTS[name](LINES).map(({ what, name: called, amount }) => `${what} ${called} ${amount.amount}`);

describe('req:4.4 what a run shows of a partner', () => {
  it('is gross by the lines of the quarter itself', () =>
    expect(partsOf('gross')).toEqual([
      ...['reward_line INV-1/1 50', 'reward_line INV-1/1 9', 'reward_line INV-1/2 0'],
      'reward_line INV-1/3 -10',
    ]));

  it('is adjustments by those for earlier quarters', () =>
    expect(partsOf('late')).toEqual(['reward_line INV-1/4 15']));

  it('rests on each shipped line that earns, once, by the largest base of its plans', () =>
    expect(partsOf('base')).toEqual(['counting_line INV-1/1 1000', 'counting_line INV-1/3 -200']));

  it('explains each line by its trace', () =>
    expect(LINE_PARTS.base(LINES)[0]?.why).toMatchObject({ rewardLineId: 'rlin_1_quarterly' }));
});
