import { scenario } from '@channel/testing';
import fc from 'fast-check';
import { evolve, initial, type Opportunity } from './opportunity';
import { opportunityDecider, type ClaimOpportunity, type ReleaseOpportunity } from './opportunity.decider';
import type { OpportunityEvent } from './opportunity.events';

const given = scenario(opportunityDecider);
const opportunityId = 'opty_1';
const at = '2026-10-02T09:00:00.000Z';
const claim = (dealId: string): ClaimOpportunity => ({
  type: 'ClaimOpportunity',
  data: { opportunityId, dealId, partnerId: `prtn_${dealId}`, at },
});
const release = (dealId: string): ReleaseOpportunity => ({
  type: 'ReleaseOpportunity',
  data: { opportunityId, dealId, at },
});
const claimed = (dealId: string): OpportunityEvent => ({
  type: 'OpportunityClaimed',
  data: { opportunityId, dealId, partnerId: `prtn_${dealId}`, claimedAt: at },
});
const overlapped = (dealId: string, holderDealId: string): OpportunityEvent => ({
  type: 'OpportunityClaimOverlapped',
  data: { opportunityId, dealId, partnerId: `prtn_${dealId}`, holderDealId, overlappedAt: at },
});
const released = (dealId: string): OpportunityEvent => ({
  type: 'OpportunityReleased',
  data: { opportunityId, dealId, releasedAt: at },
});

describe('an opportunity', () => {
  it('E41 inv:M12 is held by the first complete submission, whatever the clocks say', () => {
    given().when(claim('p2')).then(claimed('p2'));
    given(claimed('p2')).when(claim('p1')).then(overlapped('p1', 'p2'));
  });
  it('records a claim once', () => {
    given(claimed('a')).when(claim('a')).thenNothing();
    given(claimed('a'), overlapped('b', 'a')).when(claim('b')).thenNothing();
  });
  it('goes to the next in line when it is let go', () => {
    given(claimed('a')).when(release('a')).then(released('a'));
    given(claimed('a'), overlapped('b', 'a'), overlapped('c', 'a'))
      .when(release('a'))
      .then(released('a'), claimed('b'));
    given(claimed('a'), overlapped('b', 'a')).when(release('b')).then(released('b'));
  });
  it('lets go only what is claimed', () => given(claimed('a')).when(release('z')).thenNothing());

  it('inv:M12 never has two holders, and one that waits never holds', () => {
    const deals = fc.constantFrom('a', 'b', 'c', 'd');
    const commands = fc.array(fc.oneof(deals.map(claim), deals.map(release)), { maxLength: 40 });
    fc.assert(
      fc.property(commands, (sequence) => {
        let state: Opportunity = initial;
        for (const command of sequence) {
          const decision = opportunityDecider.decide(command, state) as readonly OpportunityEvent[];
          state = decision.reduce(evolve, state);
          const waiting = state.waiting.map(({ dealId }) => dealId);
          expect(new Set(waiting).size).toBe(waiting.length);
          expect(waiting).not.toContain(state.holder?.dealId);
          // Nobody waits in front of an empty chair.
          expect(state.holder !== null || waiting.length === 0).toBe(true);
        }
      }),
    );
  });
});
