import { actBy, scenario } from '@channel/testing';
import type {
  LineAtHand,
  LinkReturn,
  MatchShipmentLine,
  UnmatchShipmentLine,
} from './shipment-line.commands';
import { shipmentLineDecider } from './shipment-line.decider';
import type {
  ShipmentLineMatched,
  ShipmentLineUnmatched,
  ShipmentReturnLinked,
} from './shipment-line.events';

const given = scenario(shipmentLineDecider);
const deal = {
  dealId: 'deal_1',
  distributorId: 'prtn_meridian',
  partnerId: 'prtn_alder',
  status: 'approved',
};
const line: LineAtHand = {
  ...{ posFileId: 'impt_1', distributorId: 'prtn_meridian', partnerId: 'prtn_alder', type: 'sale' },
  ...{ sku: 'EX4100-48P', currency: 'USD', quantity: 2, shipOn: '2026-09-20' },
  ...{ matchedDealId: null, returned: 0, cancelled: false, reverses: [], serials: [], portions: [] },
};
const act = actBy('pers_chen', { at: '2026-10-05T09:00:00.000Z' });
const match = (overrides: Partial<MatchShipmentLine['data']> = {}): MatchShipmentLine => ({
  type: 'MatchShipmentLine',
  data: {
    lineId: 'ship_1',
    line,
    deal,
    reason: 'Same order.',
    moves: [],
    act,
    ...overrides,
  },
});
const matched: ShipmentLineMatched = {
  type: 'ShipmentLineMatched',
  data: {
    lineId: 'ship_1',
    dealId: 'deal_1',
    distributorId: 'prtn_meridian',
    partnerId: 'prtn_alder',
    reason: 'Same order.',
    matchedBy: 'pers_chen',
    matchedAt: '2026-10-05T09:00:00.000Z',
    posFileId: 'impt_1',
  },
};

describe('an unmatched line', () => {
  it('is matched to an approved deal', () => given().when(match()).then(matched));
  it('is matched once', () => {
    given(matched).when(match()).thenRefused('LINE_NOT_OPEN');
    given()
      .when(match({ line: { ...line, matchedDealId: 'deal_2' } }))
      .thenRefused('LINE_NOT_OPEN');
  });
  it('is matched by a person only', () =>
    given()
      .when(match({ act: { ...act, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED'));
  it('is matched with a reason', () =>
    given()
      .when(match({ reason: ' ' }))
      .thenRefused('REASON_MISSING'));
  it('is not matched if it is not for resale', () =>
    given()
      .when(match({ line: { ...line, type: 'demo' } }))
      .thenRefused('LINE_NOT_FOR_RESALE'));
  it('is not matched to a deal that is absent, open, or somebody else’s', () => {
    const { deal: _deal, ...absent } = match().data;
    given().when({ type: 'MatchShipmentLine', data: absent }).thenRefused('DEAL_NOT_FOUND');
    given()
      .when(match({ deal: { ...deal, status: 'submitted' } }))
      .thenRefused('DEAL_NOT_APPROVED');
    given()
      .when(match({ deal: { ...deal, distributorId: 'prtn_other' } }))
      .thenRefused('OTHER_DISTRIBUTOR');
    given()
      .when(match({ deal: { ...deal, partnerId: 'prtn_other' } }))
      .thenRefused('OTHER_PARTNER');
  });
});

describe('a matched line', () => {
  const unmatch = (overrides: Partial<UnmatchShipmentLine['data']> = {}): UnmatchShipmentLine => ({
    type: 'UnmatchShipmentLine',
    data: { lineId: 'ship_1', line, reason: 'Another order.', moves: [], act, ...overrides },
  });
  const unmatched: ShipmentLineUnmatched = {
    type: 'ShipmentLineUnmatched',
    data: {
      ...{ lineId: 'ship_1', posFileId: 'impt_1', dealId: 'deal_1' },
      ...{ distributorId: 'prtn_meridian', partnerId: 'prtn_alder', reason: 'Another order.' },
      ...{ unmatchedBy: act.by, unmatchedAt: act.at },
    },
  };
  it('is taken from its deal, matched by a person or by the report', () => {
    given(matched).when(unmatch()).then(unmatched);
    given()
      .when(unmatch({ line: { ...line, matchedDealId: 'deal_1' } }))
      .then(unmatched);
  });
  it('waits again, and is not taken twice', () => {
    given(matched, unmatched).when(unmatch()).thenRefused('LINE_NOT_MATCHED');
    given(matched, unmatched).when(match()).then(matched);
  });
  it('brings its own match when it is corrected', () => {
    const corrected = { ...line, posFileId: 'impt_2' };
    given(matched)
      .when(unmatch({ line: corrected }))
      .thenRefused('LINE_NOT_MATCHED');
    given(matched, unmatched)
      .when(match({ line: { ...corrected, matchedDealId: 'deal_1' } }))
      .thenRefused('LINE_NOT_OPEN');
  });
});

describe('a return without its sale', () => {
  const back = { ...line, type: 'return', quantity: -1, shipOn: '2026-09-25' } as const;
  const sale = { ...line, lineId: 'ship_0', matchedDealId: 'deal_1' };
  const link = (overrides: Partial<LinkReturn['data']> = {}): LinkReturn => ({
    type: 'LinkReturn',
    data: { lineId: 'ship_9', line: back, sale, reason: 'Same order.', moves: [], act, ...overrides },
  });
  const linked: ShipmentReturnLinked = {
    type: 'ShipmentReturnLinked',
    data: {
      ...{ lineId: 'ship_9', posFileId: 'impt_1', distributorId: 'prtn_meridian', partnerId: 'prtn_alder' },
      ...{ shipOn: '2026-09-25', reverses: [{ lineId: 'ship_0', quantity: 1, by: 'person' }], serials: [] },
      ...{ dealId: 'deal_1', reason: 'Same order.', linkedBy: act.by, linkedAt: act.at },
    },
  };
  it('is linked by a person, once', () => {
    given().when(link()).then(linked);
    given(linked).when(link()).thenRefused('RETURN_LINKED');
    given()
      .when(link({ line: { ...back, reverses: [{ lineId: 'ship_0', quantity: 1, by: 'fifo' }] } }))
      .thenRefused('RETURN_LINKED');
  });
  it('is no sale, and its sale is one', () => {
    given().when(link({ line })).thenRefused('LINE_NOT_A_RETURN');
    const { sale: _sale, ...alone } = link().data;
    given().when({ type: 'LinkReturn', data: alone }).thenRefused('SALE_NOT_FOUND');
    given()
      .when(link({ sale: { ...sale, cancelled: true } }))
      .thenRefused('SALE_NOT_FOUND');
    given()
      .when(match({ line: back }))
      .thenRefused('LINE_NOT_OPEN');
  });
  it('inv:M8 takes back no more than is left, of the same part from the same hands', () => {
    given()
      .when(link({ sale: { ...sale, returned: 2 } }))
      .thenRefused('RETURN_ABOVE_SALE');
    given()
      .when(link({ sale: { ...sale, sku: 'EX4100-24P' } }))
      .thenRefused('SALE_DIFFERS');
    given()
      .when(link({ sale: { ...sale, distributorId: 'prtn_other' } }))
      .thenRefused('OTHER_DISTRIBUTOR');
    given()
      .when(link({ sale: { ...sale, partnerId: 'prtn_other' } }))
      .thenRefused('OTHER_PARTNER');
  });
});
