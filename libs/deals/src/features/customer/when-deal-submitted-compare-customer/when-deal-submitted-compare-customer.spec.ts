import { dealSubmitted, recorded } from '../../../domain/deal/deal.builders';
import { whenDealSubmittedCompareCustomer as automation } from './when-deal-submitted-compare-customer';

const judged = {
  ...{ pairId: 'cpair_1', customerKey: 'org_1', score: '0.97', reason: 'r' },
  ...{ judgedBy: 'pers_carol', judgedAt: 'x', judgedOn: '2026-10-02' },
};
const react = (event: Parameters<typeof recorded>[0]) => automation.react(recorded(event) as never);

describe('case:A4 when a deal is submitted', () => {
  it('its customer is compared, one after the other as the feed has them', () => {
    expect(react(dealSubmitted())).toMatchObject([
      {
        do: 'send',
        n: 0,
        lane: 'customers',
        command: { type: 'CompareCustomer', data: { claimId: 'deal_1' } },
      },
    ]);
  });
  it('and those whom a judgement concerns are listed in the same lane, and compared again', () => {
    const keys = { data: { pairId: 'cpair_1', customerKeys: ['org_1', 'org_2'] } };
    expect(react({ type: 'CustomerAliasRecorded', data: { ...judged, aliasKey: 'org_2' } })).toMatchObject([
      { lane: 'customers', command: { type: 'ListCustomerClaims', ...keys } },
    ]);
    expect(react({ type: 'CustomersToldApart', data: { ...judged, otherKey: 'org_2' } })).toMatchObject([
      { lane: 'customers', command: { type: 'ListCustomerClaims', ...keys } },
    ]);
    expect(
      react({
        type: 'CustomerClaimsListed',
        data: { pairId: 'cpair_1', claimIds: ['a', 'b'], listedAt: 'x' },
      }),
    ).toMatchObject(
      ['a', 'b'].map((claimId, n) => ({ n, lane: 'customers', command: { data: { claimId } } })),
    );
  });
});
