import type { Recorded } from '@channel/runtime';
import { dealSubmitted, ending } from '../../domain/deal/deal.builders';
import type { DealEnding, DealSubmitted } from '../../domain/deal/deal.events';
import { whenDealSubmittedClaimOpportunity as automation } from './when-deal-submitted-claim-opportunity';

const recorded = (event: DealSubmitted | DealEnding): Recorded<DealSubmitted | DealEnding> =>
  ({
    id: 'event-7',
    stream: 'deal-deal_1',
    revision: 0n,
    checkpoint: '1',
    metadata: {},
    ...event,
  }) as unknown as Recorded<DealSubmitted | DealEnding>;

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
  it('lets them go in the same lane when the registration ends', () =>
    expect(
      automation.react(
        recorded({ type: 'DealWithdrawn', data: { ...ending, withdrawnBy: 'p', withdrawnAt: 'x' } }),
      ),
    ).toMatchObject([{ lane: 'opty_switching', command: { type: 'ReleaseOpportunity' } }]));
});
