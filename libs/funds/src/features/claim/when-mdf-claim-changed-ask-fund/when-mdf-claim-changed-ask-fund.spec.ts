import type { Recorded } from '@channel/runtime';
import { whenMdfClaimChangedAskFund as automation } from './when-mdf-claim-changed-ask-fund';

type Handled = Parameters<typeof automation.react>[0];
const at = { fundId: 'fund_1', programmeId: 'jpa-2023', claimId: 'mclm_1', requestId: 'mreq_1' };
const amount = { amount: '100', currency: 'USD' };
const recorded = (type: string, data: object = {}): Handled =>
  ({ type, data: { ...at, ...data } }) as unknown as Recorded<never>;

describe('what happens to a claim is told to its fund, in the lane of the fund', () => {
  it.each([
    [
      'MdfClaimSubmitted',
      { claimed: amount, submittedAt: 'x' },
      'RegisterMdfClaim',
      { amount, submittedAt: 'x' },
    ],
    [
      'MdfClaimDisputeAccepted',
      { claimed: amount, submittedAt: 'x' },
      'RegisterMdfClaim',
      { amount, submittedAt: 'x' },
    ],
    ['MdfClaimApproved', { approved: amount, last: true }, 'CommitFunds', { amount, last: true }],
    ['MdfClaimRejected', {}, 'DetachMdfClaim', {}],
    ['MdfClaimExpired', {}, 'DetachMdfClaim', {}],
    ['MdfClaimPaid', {}, 'RecordFundsPaid', {}],
    ['MdfClaimReleased', { wasPaid: true }, 'RecordFundsReturned', {}],
  ])('%s, each time with the same command', (type, data, asked, more) => {
    const event = recorded(type, data);
    expect(automation.react(event)).toEqual([
      { do: 'send', n: 0, lane: 'fund_1', command: { type: asked, data: { ...at, ...more } } },
    ]);
    expect(automation.react(event)).toEqual(automation.react(event));
  });
  it('what no bank had paid changes nothing', () =>
    expect(automation.react(recorded('MdfClaimReleased', { wasPaid: false }))).toEqual([]));
});
