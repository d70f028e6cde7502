import { isNegative } from '../../../shared/format/money';
import type { Reward } from '../api/seller.query';

/** What is owed is in no payment by itself. */
export const rewardWord = ({ status, amount }: Pick<Reward, 'status' | 'amount'>) =>
  status === 'open' && isNegative(amount) ? 'reward_owed' : (`reward_${status}` as const);
