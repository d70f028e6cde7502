import { rewardWord } from './reward-word';

it('req:J49 says of what is owed that it is owed, not that it is in the next payment', () => {
  const of = (amount: string) => ({ amount, currency: 'USD' });
  expect(rewardWord({ status: 'open', amount: of('2500') })).toBe('reward_open');
  expect(rewardWord({ status: 'open', amount: of('-2500') })).toBe('reward_owed');
  expect(rewardWord({ status: 'written_off', amount: of('-2500') })).toBe('reward_written_off');
});
