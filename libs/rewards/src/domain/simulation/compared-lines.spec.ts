import { money, moneyJson } from '@channel/kernel';
import type { RewardLine } from '../engine/lines';
import { comparedLines, totalsOfLines } from './compared-lines';

const line = (rewardLineId: string, amount: bigint) =>
  ({ rewardLineId, amount: moneyJson(money(amount, 'USD')) }) as RewardLine;
const compared = comparedLines(
  [line('rlin_a', 50n), line('rlin_b', 20n)],
  [line('rlin_c', 7n), line('rlin_a', 80n)],
  'USD',
);

describe('F4 lines of a partner’s quarter beside those by a draft', () => {
  it('are the same line by its id, and what only one of them has stands alone', () => {
    expect(
      compared.map(({ issued, byDraft, change }) => [
        issued?.rewardLineId,
        byDraft?.rewardLineId,
        change.amount,
      ]),
    ).toEqual([
      [undefined, 'rlin_c', '7'],
      ['rlin_a', 'rlin_a', '30'],
      ['rlin_b', undefined, '-20'],
    ]);
  });

  it('add up to what the simulation says of the partner', () => {
    expect(totalsOfLines(compared, 'USD')).toEqual({
      issued: { amount: '70', currency: 'USD' },
      byDraft: { amount: '87', currency: 'USD' },
      change: { amount: '17', currency: 'USD' },
    });
  });
});
