import { checksOf } from './review-checks';

const deal = {
  claim: 'recorded',
  newCustomer: true,
  decisionDueAt: '2026-09-08T00:00:00.000Z',
  approvedOn: null,
  closure: null,
} as const;
const NOW = '2026-09-07T09:00:00.000Z';

describe('checks of a review', () => {
  it('say what an approval would do', () => {
    expect(checksOf(deal, { protectedUntilOn: '2026-12-06' }, NOW)).toEqual([
      { key: 'approval', result: 'pass', word: 'checkApproval', day: '2026-12-06' },
      { key: 'overlap', result: 'pass', word: 'checkNoOverlap' },
      { key: 'customer', result: 'pass', word: 'checkNewCustomer' },
      { key: 'clock', result: 'pass', word: 'checkInTime' },
    ]);
  });

  it('warn of what needs a look', () => {
    const found = checksOf(
      {
        ...deal,
        ...{ claim: 'pending', newCustomer: false, warnings: ['PUBLIC_TENDER'] },
        overlap: { status: 'open', decisionDueAt: NOW },
      },
      undefined,
      '2026-09-09T00:00:00.000Z',
    );
    expect(found.filter(({ result }) => result === 'warn').map(({ key }) => key)).toEqual([
      'overlap',
      'claim',
      'PUBLIC_TENDER',
      'clock',
    ]);
  });

  it('fail where the opportunity is another’s', () => {
    const [overlap] = checksOf(
      { ...deal, overlap: { status: 'awarded_to_another', decisionDueAt: NOW } },
      undefined,
      NOW,
    );
    expect(overlap).toEqual({ key: 'overlap', result: 'fail', word: 'checkLost' });
  });
});
