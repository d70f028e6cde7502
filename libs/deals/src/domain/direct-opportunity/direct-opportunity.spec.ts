import { actBy, scenario } from '@channel/testing';
import { directOpportunityDecider, type RecordDirectOpportunity } from './direct-opportunity.decider';
import type { DirectContent, DirectOpportunityEvent } from './direct-opportunity.events';

const given = scenario(directOpportunityDecider);
const at = '2026-10-02T09:00:00.000Z';
const act = actBy('pers_carol', { at, on: '2026-10-02' });
const content: DirectContent = {
  customer: { key: 'org_halden', name: 'Halden Hospitals', country: 'NO', domain: 'halden.example' },
  registrableDomain: 'halden.example',
  ...{ region: 'emea', productLines: ['switching'], ownerId: 'pers_dirk' },
  ...{ value: { amount: '12500000', currency: 'USD' }, expectedCloseOn: '2027-01-31' },
};
const record = (data: Partial<RecordDirectOpportunity['data']> = {}): RecordDirectOpportunity => ({
  type: 'RecordDirectOpportunity',
  data: {
    ...{ directId: 'dopp_1', programmeId: 'jpa', reference: 'OPP-7', content, outcome: null, act },
    ...data,
  },
});
const told = { directId: 'dopp_1', recordedBy: 'pers_carol', recordedAt: at, recordedOn: '2026-10-02' };
const recorded: DirectOpportunityEvent = {
  type: 'DirectOpportunityRecorded',
  data: { ...told, programmeId: 'jpa', reference: 'OPP-7', ...content },
};
const compared = (...ids: readonly string[]): DirectOpportunityEvent => ({
  type: 'DirectCustomerCompared',
  data: {
    ...{ directId: 'dopp_1', submittedAt: at, customerKeys: ['org_halden'], dropped: [] },
    claims: ids.map((opportunityId) => ({ opportunityId, productLine: 'switching', suspicions: [] })),
    ...{ indexedUpTo: '1', comparedAt: at },
  },
});
const lost: DirectOpportunityEvent = {
  type: 'DirectOpportunityEnded',
  data: { ...told, outcome: 'lost', opportunityIds: ['opty_a'] },
};

describe('req:M2 what the vendor’s own sales pursue', () => {
  it('is recorded from their extract, and the same extract again changes nothing', () => {
    given().when(record()).then(recorded);
    given(recorded).when(record()).then();
  });
  it('is what a later extract says', () => {
    const grown = { ...content, productLines: ['security', 'switching'] };
    given(recorded)
      .when(record({ content: grown }))
      .then({ type: 'DirectOpportunityChanged', data: { ...told, ...grown } });
  });
  it('ends with its outcome and says what it held', () => {
    given(recorded, compared('opty_a'))
      .when(record({ outcome: 'lost' }))
      .then(lost);
    given(recorded, lost)
      .when(record({ outcome: 'lost' }))
      .then();
  });
  it('that was over before anybody told of it never stood against a registration', () => {
    given()
      .when(record({ outcome: 'won' }))
      .then();
  });
  it('does not come back under the same reference', () => {
    given(recorded, lost).when(record()).thenRefused('DIRECT_OPPORTUNITY_ENDED');
    given(recorded, lost)
      .when(record({ outcome: 'won' }))
      .thenRefused('DIRECT_OPPORTUNITY_ENDED');
  });
});

describe('req:G57 what it claims', () => {
  const compare = (...ids: readonly string[]) =>
    ({
      type: 'CompareDirectCustomer',
      data: {
        ...{ directId: 'dopp_1', customerKeys: ['org_halden'], indexedUpTo: '1', act },
        claims: ids.map((opportunityId) => ({ opportunityId, productLine: 'switching', suspicions: [] })),
      },
    }) as const;
  it('follows from who its customer is, and is said once', () => {
    given(recorded).when(compare('opty_a')).then(compared('opty_a'));
    given(recorded, compared('opty_a')).when(compare('opty_a')).then();
  });
  it('is let go where it is claimed no longer', () => {
    const { type, data } = compared('opty_b');
    given(recorded, compared('opty_a'))
      .when(compare('opty_b'))
      .then({ type, data: { ...data, dropped: ['opty_a'] } } as DirectOpportunityEvent);
  });
  it('is nothing once it ended', () => {
    given(recorded, lost).when(compare('opty_a')).then();
  });
});
