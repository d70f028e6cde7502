import type { Shipment } from '../api/shipments.query';
import { actsOn, isDivisible } from './line-acts';

const line = (over: Partial<Shipment>): Shipment =>
  ({
    ...{ type: 'sale', distributorId: 'prtn_meridian', partnerId: 'prtn_alder' },
    ...{ portions: [], portionOf: null, ...over },
  }) as Shipment;
const portions = [{ portionId: 'ship_2', dealId: 'deal_1', quantity: 1, serials: [], returned: 0 }];

describe('req:D6 what can be done with a line', () => {
  it('is decided by its sender while it waits, and taken back by the vendor alone', () => {
    expect(actsOn(line({ status: 'unmatched' }), false)).toEqual(['match', 'split', 'noDeal']);
    expect(actsOn(line({ status: 'matched' }), false)).toEqual([]);
    expect(actsOn(line({ status: 'not_a_deal' }), false)).toEqual([]);
    expect(actsOn(line({ status: 'matched' }), true)).toEqual(['unmatch', 'match']);
    expect(actsOn(line({ status: 'not_a_deal' }), true)).toEqual(['reopen']);
    expect(actsOn(line({ status: 'cancelled' }), true)).toEqual([]);
  });
  it('is taken back as a whole where it is split, and done with the line and not with a portion', () => {
    expect(actsOn(line({ status: 'matched', portions }), true)).toEqual(['unmatch']);
    expect(actsOn(line({ status: 'matched', portions }), false)).toEqual([]);
    expect(actsOn(line({ status: 'matched', portionOf: 'ship_1' }), true)).toEqual([]);
  });
  it('is no split where there is one unit', () => {
    expect(isDivisible({ quantity: 1 })).toBe(false);
    expect(isDivisible({ quantity: 2 })).toBe(true);
  });
  it('is nothing where nobody decided that it belongs to no deal', () => {
    expect(actsOn(line({ status: 'not_a_deal', type: 'demo' }), true)).toEqual([]);
    expect(actsOn(line({ status: 'not_a_deal', distributorId: 'prtn_alder' }), true)).toEqual([]);
  });
});
