import type { Shipment } from '../api/shipments.query';
import { actsOn } from './line-acts';

const line = (over: Partial<Shipment>): Shipment =>
  ({ type: 'sale', distributorId: 'prtn_meridian', partnerId: 'prtn_alder', ...over }) as Shipment;

describe('req:D6 what can be done with a line', () => {
  it('is decided by its sender while it waits, and taken back by the vendor alone', () => {
    expect(actsOn(line({ status: 'unmatched' }), false)).toEqual(['match', 'noDeal']);
    expect(actsOn(line({ status: 'matched' }), false)).toEqual([]);
    expect(actsOn(line({ status: 'not_a_deal' }), false)).toEqual([]);
    expect(actsOn(line({ status: 'matched' }), true)).toEqual(['unmatch', 'match']);
    expect(actsOn(line({ status: 'not_a_deal' }), true)).toEqual(['reopen']);
    expect(actsOn(line({ status: 'cancelled' }), true)).toEqual([]);
  });
  it('is nothing where nobody decided that it belongs to no deal', () => {
    expect(actsOn(line({ status: 'not_a_deal', type: 'demo' }), true)).toEqual([]);
    expect(actsOn(line({ status: 'not_a_deal', distributorId: 'prtn_alder' }), true)).toEqual([]);
  });
});
