import { actBy, scenario } from '@channel/testing';
import { claimConfirmed, dealApproved, dealSubmitted, ending } from './deal.builders';
import { dealDecider } from './deal.decider';

const given = scenario(dealDecider);
const submitted = [dealSubmitted(), claimConfirmed];
const approved = [...submitted, dealApproved()];

describe('ending a registration before it is approved', () => {
  const text = 'Known to us.';
  const act = { dealId: 'deal_1', by: 'pers_chen', byType: 'person', at: 'x' } as const;
  it('is withdrawn by the partner', () => {
    const act = actBy('pers_priya');
    const withdraw = { type: 'WithdrawDeal', data: { dealId: 'deal_1', act } } as const;
    given(...submitted)
      .when(withdraw)
      .then({ type: 'DealWithdrawn', data: { ...ending, withdrawnBy: 'pers_priya', withdrawnAt: act.at } });
    given(...approved)
      .when(withdraw)
      .thenRefused('DEAL_NOT_OPEN');
  });
  it('is returned, or rejected for a coded reason, in words that the partner reads', () => {
    given(...submitted)
      .when({ type: 'ReturnDeal', data: { ...act, text } })
      .then({ type: 'DealReturned', data: { ...ending, text, returnedBy: 'pers_chen', returnedAt: 'x' } });
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...act, code: 'existing-engagement', text } })
      .then({
        type: 'DealRejected',
        data: { ...ending, code: 'existing-engagement', text, rejectedBy: 'pers_chen', rejectedAt: 'x' },
      });
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...act, code: 'other', text: '' } })
      .thenRefused('REASON_MISSING');
  });
});
