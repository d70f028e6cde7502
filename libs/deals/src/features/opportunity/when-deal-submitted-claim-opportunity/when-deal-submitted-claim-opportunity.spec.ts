import type { Recorded } from '@channel/runtime';
import { customerCompared, dealReassigned, ending } from '../../../domain/deal/deal.builders';
import type { DealCustomerCompared, DealEnding, DealReassigned } from '../../../domain/deal/deal.events';
import { whenDealSubmittedClaimOpportunity as automation } from './when-deal-submitted-claim-opportunity';

type Handled = DealCustomerCompared | DealReassigned | DealEnding;
const recorded = (event: Handled): Recorded<Handled> =>
  ({
    id: 'event-7',
    stream: 'deal-deal_1',
    revision: 0n,
    checkpoint: '1',
    metadata: {},
    ...event,
  }) as unknown as Recorded<Handled>;

const claims = ['opty_a', 'opty_b'].map((opportunityId) => ({
  opportunityId,
  productLine: 'switching',
  suspicions: [],
}));

describe('when a deal is submitted, and its customer compared', () => {
  it('claims each of its opportunities, in the one lane of all claims', () =>
    expect(automation.react(recorded(customerCompared({ claims })))).toEqual(
      claims.map(({ opportunityId }, n) => ({
        ...{ do: 'send', n, lane: 'opportunities' },
        command: {
          type: 'ClaimOpportunity',
          data: {
            ...{ opportunityId, claimId: 'deal_1', partnerId: 'prtn_alder' },
            ...{ submittedAt: '2026-10-02T08:00:00.000Z', suspicions: [] },
          },
        },
      })),
    ));
  it('case:A4 lets go what it claims no longer, after a judgement on the customers', () =>
    expect(
      automation.react(recorded(customerCompared({ claims, dropped: ['opty_c'] }))).slice(2),
    ).toMatchObject([
      { n: 2, lane: 'opportunities', command: { type: 'ReleaseOpportunity', data: { claimId: 'deal_1' } } },
    ]));
  it('claims them for the partner to which it is reassigned', () =>
    expect(automation.react(recorded(dealReassigned()))).toMatchObject([
      { lane: 'opportunities', command: { type: 'ClaimOpportunity', data: { partnerId: 'prtn_birch' } } },
    ]));
  it('lets them go in the same lane when the registration ends', () =>
    expect(
      automation.react(
        recorded({ type: 'DealWithdrawn', data: { ...ending, withdrawnBy: 'p', withdrawnAt: 'x' } }),
      ),
    ).toMatchObject([{ lane: 'opportunities', command: { type: 'ReleaseOpportunity' } }]));
});
