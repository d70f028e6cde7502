import type { Recorded } from '@channel/runtime';
import { dealReassigned, dealSubmitted, ending } from '../../domain/deal/deal.builders';
import type { DealEnding, DealReassigned, DealSubmitted } from '../../domain/deal/deal.events';
import { whenDealSubmittedClaimOpportunity as automation } from './when-deal-submitted-claim-opportunity';

type Handled = DealSubmitted | DealReassigned | DealEnding;
const recorded = (event: Handled): Recorded<Handled> =>
  ({
    id: 'event-7',
    stream: 'deal-deal_1',
    revision: 0n,
    checkpoint: '1',
    metadata: {},
    ...event,
  }) as unknown as Recorded<Handled>;

describe('when a deal is submitted', () => {
  it('claims each of its opportunities, in the lane of the opportunity', () =>
    expect(automation.react(recorded(dealSubmitted({ opportunityIds: ['opty_a', 'opty_b'] })))).toEqual([
      {
        do: 'send',
        n: 0,
        lane: 'opty_a',
        command: {
          type: 'ClaimOpportunity',
          data: { opportunityId: 'opty_a', dealId: 'deal_1', partnerId: 'prtn_alder' },
        },
      },
      {
        do: 'send',
        n: 1,
        lane: 'opty_b',
        command: {
          type: 'ClaimOpportunity',
          data: { opportunityId: 'opty_b', dealId: 'deal_1', partnerId: 'prtn_alder' },
        },
      },
    ]));
  it('claims them for the partner to which it is reassigned', () =>
    expect(automation.react(recorded(dealReassigned()))).toMatchObject([
      { lane: 'opty_switching', command: { type: 'ClaimOpportunity', data: { partnerId: 'prtn_birch' } } },
    ]));
  it('lets them go in the same lane when the registration ends', () =>
    expect(
      automation.react(
        recorded({ type: 'DealWithdrawn', data: { ...ending, withdrawnBy: 'p', withdrawnAt: 'x' } }),
      ),
    ).toMatchObject([{ lane: 'opty_switching', command: { type: 'ReleaseOpportunity' } }]));
});
