import { recorded } from '../../../domain/deal/deal.builders';
import type { OpportunityEvent } from '../../../domain/opportunity/opportunity.events';
import { whenOpportunityClaimedConfirmDeal as automation } from './when-opportunity-claimed-confirm-deal';

const place = { opportunityId: 'opty_1', conflictId: 'cnfl_1' };
const answers = (event: OpportunityEvent) =>
  automation
    .react(recorded(event) as never)
    .map((reaction) => (reaction.do === 'send' ? [reaction.n, reaction.command.data] : reaction));

describe('what an opportunity decides', () => {
  it('is brought to the registration that holds, and to the one that does not', () => {
    const claim = { opportunityId: 'opty_1', partnerId: 'prtn_a', submittedAt: 'x', suspicions: [] };
    expect(answers({ type: 'OpportunityClaimed', data: { ...claim, claimId: 'a', claimedAt: 'x' } })).toEqual(
      [[0, { is: 'held', dealId: 'a', opportunityId: 'opty_1' }]],
    );
    const overlap = { ...claim, claimId: 'b', holderId: 'a', overlappedAt: 'x' };
    expect(answers({ type: 'OpportunityClaimOverlapped', data: overlap })).toEqual([
      [0, { is: 'overlap', dealId: 'b', opportunityId: 'opty_1', holderId: 'a' }],
    ]);
  });
  it('tells the one that holds of a conflict, and of its end', () => {
    expect(
      answers({ type: 'OpportunityConflictOpened', data: { ...place, holderId: 'a', openedAt: 'x' } }),
    ).toEqual([[0, { is: 'contested', dealId: 'a', ...place }]]);
    expect(
      answers({ type: 'OpportunityConflictEnded', data: { ...place, holderId: 'a', endedAt: 'x' } }),
    ).toEqual([[0, { is: 'uncontested', dealId: 'a', ...place }]]);
    expect(
      answers({ type: 'OpportunityConflictEnded', data: { ...place, holderId: null, endedAt: 'x' } }),
    ).toEqual([]);
  });
  it('brings an award to all, to those who lose first', () => {
    const award = { reason: 'First.', decidedBy: 'pers_carol', decidedAt: 'x' };
    expect(
      answers({
        type: 'OpportunityConflictAwarded',
        data: { ...place, ...award, claimId: 'b', partnerId: 'prtn_b', otherIds: ['a', 'c'] },
      }),
    ).toEqual(
      ['a', 'c', 'b'].map((dealId, n) => [
        n,
        { is: 'decided', dealId, ...place, holderId: 'b', allowed: false },
      ]),
    );
  });
  it('req:C3 brings a decision for both to all, to those let in beside it first', () => {
    const data = { ...place, reason: 'Two sites.', decidedBy: 'pers_carol', decidedAt: 'x' };
    expect(
      answers({
        type: 'OpportunityConflictShared',
        data: { ...data, claimId: 'b', partnerId: 'prtn_b', otherIds: ['a'] },
      }),
    ).toEqual(
      ['a', 'b'].map((dealId, n) => [n, { is: 'decided', dealId, ...place, holderId: 'b', allowed: true }]),
    );
  });
  it('req:M2 says nothing to what the vendor’s own sales pursue, whichever part it has', () => {
    const claim = { opportunityId: 'opty_1', partnerId: 'vendor', submittedAt: 'x', suspicions: [] };
    expect(
      answers({ type: 'OpportunityClaimed', data: { ...claim, claimId: 'dopp_1', claimedAt: 'x' } }),
    ).toEqual([]);
    const award = {
      ...place,
      reason: 'First.',
      decidedBy: 'pers_carol',
      decidedAt: 'x',
      partnerId: 'prtn_b',
    };
    expect(
      answers({
        type: 'OpportunityConflictAwarded',
        data: { ...award, claimId: 'dopp_1', otherIds: ['a'] },
      }),
    ).toEqual([[0, { is: 'decided', dealId: 'a', ...place, holderId: 'dopp_1', allowed: false }]]);
  });
  it('says nothing of a release: the next claim does', () =>
    expect(
      answers({
        type: 'OpportunityReleased',
        data: { opportunityId: 'opty_1', claimId: 'a', releasedAt: 'x' },
      }),
    ).toEqual([]));
});
