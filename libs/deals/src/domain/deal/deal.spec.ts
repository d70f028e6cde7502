import { actBy, scenario } from '@channel/testing';
import { claimConfirmed, dealApproved, dealSubmitted, ending } from './deal.builders';
import { dealDecider } from './deal.decider';

const given = scenario(dealDecider);
const submitted = [dealSubmitted(), claimConfirmed];
const approved = [...submitted, dealApproved()];

describe('ending a registration before it is approved', () => {
  const reasons = ['existing-engagement', 'other'];
  const no = {
    ...{ dealId: 'deal_1', text: 'Known to us.', rivals: [] as readonly string[] },
    act: actBy('pers_chen', { at: 'x' }),
  };
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
      .when({ type: 'ReturnDeal', data: no })
      .then({
        type: 'DealReturned',
        data: { ...ending, text: no.text, returnedBy: 'pers_chen', returnedAt: 'x' },
      });
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...no, code: 'existing-engagement', reasons } })
      .then({
        type: 'DealRejected',
        data: {
          ...ending,
          code: 'existing-engagement',
          text: no.text,
          rejectedBy: 'pers_chen',
          rejectedAt: 'x',
        },
      });
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...no, code: 'other', text: '', reasons } })
      .thenRefused('REASON_MISSING');
  });
  it('G66 is rejected for a reason of the programme, and the refusal names them', () => {
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...no, code: 'too-late', reasons } })
      .thenRefused('REJECTION_UNKNOWN', 'REJECTION_UNKNOWN');
    given(...submitted)
      .when({ type: 'RejectDeal', data: { ...no, code: 'house-account', reasons: ['house-account'] } })
      .then({
        type: 'DealRejected',
        data: {
          ...{ ...ending, code: 'house-account', text: no.text },
          ...{ rejectedBy: 'pers_chen', rejectedAt: 'x' },
        },
      });
  });
});
