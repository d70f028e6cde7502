import { actBy, scenario } from '@channel/testing';
import { orderDecider } from './order.decider';
import type { OrderContent, ProviderOrderEvent } from './order.events';

const given = scenario(orderDecider);
const nils = actBy('pers_nils');
const of = {
  ...{ orderId: 'pord_1', programmeId: 'jpa-2023', partnerId: 'prtn_1', orderNo: 'PO-100', line: '1' },
};
const content: OrderContent = {
  ...{ submittedOn: '2026-08-10', region: 'emea', track: 'wlan', sku: 'AP33-WW', quantity: 10 },
  ...{ tcv: { amount: '2500000', currency: 'USD' }, business: 'new' },
  endCustomer: { name: 'Halden Hospitals', country: 'NO' },
};
const record = (changed: Partial<OrderContent> = {}) =>
  ({
    type: 'RecordProviderOrder',
    data: { of, content: { ...content, ...changed }, importId: 'impt_1', act: nils },
  }) as const;
const recorded: ProviderOrderEvent = {
  type: 'ProviderOrderRecorded',
  data: { ...of, ...content, importId: 'impt_1', recordedBy: nils.by, recordedAt: nils.at },
};

describe('a line of an order of a provider', () => {
  it('req:J90 is recorded as it was submitted', () => given().when(record()).then(recorded));
  it('is nothing new when it is sent again', () => given(recorded).when(record()).thenNothing());
  it('takes the place of what it said before', () => {
    const corrected: ProviderOrderEvent = {
      type: 'ProviderOrderCorrected',
      data: {
        ...{ ...of, ...content, quantity: 4, importId: 'impt_1', before: content },
        ...{ correctedBy: nils.by, correctedAt: nils.at },
      },
    };
    given(recorded)
      .when(record({ quantity: 4 }))
      .then(corrected);
    given(recorded, corrected)
      .when(record({ quantity: 4 }))
      .thenNothing();
  });
});
