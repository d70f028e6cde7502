import { scenario } from '@channel/testing';
import { customerPairDecider, type JudgeCustomers } from './customer-pair.decider';
import type { CustomerPairEvent, Suspicion } from './customer-pair.events';

const given = scenario(customerPairDecider);
const at = '2026-10-02T09:00:00.000Z';
const act = { by: 'pers_carol', type: 'person', orgId: 'vendor', at, on: '2026-10-02' } as const;
const suspicion: Suspicion = {
  pairId: 'cpair_1',
  customerKeys: ['org_1', 'org_2'],
  kind: 'suspected',
  score: '0.97',
  evidence: [],
};
const judge = (data: Partial<JudgeCustomers['data']> = {}): JudgeCustomers => ({
  type: 'JudgeCustomers',
  data: {
    ...{ pairId: 'cpair_1', answer: 'same', reason: 'One register entry.', suspicion },
    ...{ interested: ['pers_priya', 'pers_bruno'], act },
    ...data,
  },
});
const judged = {
  ...{ pairId: 'cpair_1', customerKey: 'org_1', score: '0.97', reason: 'One register entry.' },
  ...{ judgedBy: 'pers_carol', judgedAt: at, judgedOn: '2026-10-02' },
};
const same: CustomerPairEvent = { type: 'CustomerAliasRecorded', data: { ...judged, aliasKey: 'org_2' } };
const apart: CustomerPairEvent = { type: 'CustomersToldApart', data: { ...judged, otherKey: 'org_2' } };

describe('case:A4 two customers that resemble each other', () => {
  it('req:R5 become one by an alias with author and day, the one known first staying', () => {
    given().when(judge()).then(same);
  });
  it('are told apart for good, and not judged twice', () => {
    given()
      .when(judge({ answer: 'different' }))
      .then(apart);
    given(apart).when(judge()).thenRefused('CUSTOMERS_JUDGED');
    given(same).when(judge()).thenRefused('CUSTOMERS_JUDGED');
  });
  it('are judged by a person who has no part in the conflict, with a reason', () => {
    given()
      .when(judge({ act: { ...act, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
    given()
      .when(judge({ act: { ...act, by: 'pers_bruno' } }))
      .thenRefused('CONFLICT_OF_INTEREST');
    given()
      .when(judge({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
  });
  it('have to be suspected in the conflict that the lead looks at', () => {
    given()
      .when(judge({ suspicion: null }))
      .thenRefused('CUSTOMERS_NOT_SUSPECTED');
  });
  it('have their open registrations listed after a judgement, if there are any', () => {
    const list = (...claimIds: readonly string[]) =>
      ({ type: 'ListCustomerClaims', data: { pairId: 'cpair_1', claimIds, act } }) as const;
    given(same)
      .when(list('a', 'b'))
      .then({
        type: 'CustomerClaimsListed',
        data: { pairId: 'cpair_1', claimIds: ['a', 'b'], listedAt: at },
      });
    given(same).when(list()).thenNothing();
  });
});
