import { changeName } from './topics';

describe('req:P2.9 what a change is called outside', () => {
  it.each([
    ['deal-deal_1', 'DealApproved', 'deals', 'deal_1', 'deal.approved'],
    ['deal-deal_1', 'DealInformationRequested', 'deals', 'deal_1', 'deal.information_requested'],
    ['rewardRun-run_1', 'RewardRunSubmitted', 'reward-runs', 'run_1', 'reward_run.submitted'],
    ['payoutBatch-pb_1', 'PayoutItemPaid', 'payout-batches', 'pb_1', 'payout_batch.item_paid'],
    ['period-jpa-2023-2026-Q3', 'PeriodLocked', 'periods', 'jpa-2023-2026-Q3', 'period.locked'],
    ['import-import_1', 'ImportApplied', 'imports', 'import_1', 'import.applied'],
  ])('%s %s is of %s, of %s, and is called %s', (stream, type, topic, id, name) => {
    expect(changeName(stream, type)).toEqual({ topic, id, name });
  });

  it.each([
    ['system', 'StoreOpened'],
    ['toString-x', 'ToStringChanged'],
    ['chest-1', 'ChestOpened'],
  ])('%s is told to nobody', (stream, type) => {
    expect(changeName(stream, type)).toBeUndefined();
  });
});
