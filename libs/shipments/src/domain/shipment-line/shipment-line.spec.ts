import { scenario } from '@channel/testing';
import { shipmentLineDecider, type MatchShipmentLine } from './shipment-line';
import type { ShipmentLineMatched } from './shipment-line.events';

const given = scenario(shipmentLineDecider);
const deal = {
  dealId: 'deal_1',
  distributorId: 'prtn_meridian',
  partnerId: 'prtn_alder',
  status: 'approved',
};
const line = {
  distributorId: 'prtn_meridian',
  partnerId: 'prtn_alder',
  type: 'sale',
  matchedDealId: null,
} as const;
const match = (overrides: Partial<MatchShipmentLine['data']> = {}): MatchShipmentLine => ({
  type: 'MatchShipmentLine',
  data: {
    lineId: 'ship_1',
    line,
    deal,
    reason: 'Same order.',
    matchedBy: 'pers_chen',
    matchedByType: 'person',
    matchedAt: '2026-10-05T09:00:00.000Z',
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
      .when(match({ matchedByType: 'machine' }))
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
