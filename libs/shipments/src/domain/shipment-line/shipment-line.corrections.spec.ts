import type { PastEffect } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import type {
  ApproveLineCorrection,
  LineAtHand,
  Preparing,
  RejectLineCorrection,
  SaleAtHand,
  ShipmentLineCommand,
} from './shipment-line.commands';
import { shipmentLineDecider } from './shipment-line.decider';
import type { PastLineFact, ShipmentLineEvent } from './shipment-line.events';

const given = scenario(shipmentLineDecider);
const lineId = 'ship_1';
const correctionId = 'lcor_1';
const parties = { distributorId: 'prtn_meridian', partnerId: 'prtn_alder' };
const line: LineAtHand = {
  ...{ posFileId: 'impt_1', ...parties, type: 'sale', sku: 'EX4100-48P', currency: 'USD', quantity: 2 },
  ...{
    shipOn: '2026-09-20',
    matchedDealId: 'deal_1',
    returned: 0,
    cancelled: false,
    reverses: [],
    serials: [],
    portions: [],
  },
};
const at = '2026-10-20T09:00:00.000Z';
const chen = actBy('pers_chen', { at, on: '2026-10-20' });
const lars = actBy('pers_lars', { at, on: '2026-10-20' });
const effects: readonly PastEffect[] = [
  {
    ...{ partnerId: 'prtn_alder', quarter: '2026-Q3', postedIn: '2026-Q4' },
    amount: { amount: '-16500', currency: 'USD' },
  },
];
const founded = { reason: 'Another order.', evidence: 'Letter of 2026-10-09' };
const deal = { dealId: 'deal_2', ...parties, status: 'approved' };
const away: PastLineFact = { kind: 'unmatch' };
const other: PastLineFact = { kind: 'match', dealId: 'deal_2' };

const back: LineAtHand = { ...line, type: 'return', quantity: -1, shipOn: '2026-10-10', matchedDealId: null };
const sale: SaleAtHand = { ...line, lineId: 'ship_0' };
const cameBack: PastLineFact = { kind: 'link', saleLineId: 'ship_0' };

const prepare = (fact: PastLineFact, over: Partial<Preparing<PastLineFact>> = {}): ShipmentLineCommand => {
  const asked = {
    ...{ lineId, correctionId, line, deal, effects, lookbackDays: 365, act: chen },
    ...{ ...founded, ...over },
  };
  return fact.kind === 'link'
    ? { type: 'CorrectReturn', data: { ...asked, fact } }
    : { type: 'CorrectMatch', data: { ...asked, fact } };
};
const prepared = (fact: PastLineFact): ShipmentLineEvent => ({
  type: 'LineCorrectionPrepared',
  data: {
    ...{ lineId, partnerId: 'prtn_alder', correctionId, fact, effects, ...founded },
    ...{ preparedBy: 'pers_chen', preparedAt: at },
  },
});
const approve = (over: Partial<ApproveLineCorrection['data']> = {}): ApproveLineCorrection => ({
  type: 'ApproveLineCorrection',
  data: { lineId, correctionId, line, deal, effects, act: lars, ...over },
});
const isApproved: ShipmentLineEvent = {
  type: 'LineCorrectionApproved',
  data: { lineId, correctionId, effects, approvedBy: 'pers_lars', approvedAt: at },
};
const reject: RejectLineCorrection = {
  type: 'RejectLineCorrection',
  data: { lineId, correctionId, reason: 'No such letter.', act: lars },
};
const done = { lineId, posFileId: 'impt_1', ...parties, reason: 'Another order.', correctionId };

describe('a match that moves an issued quarter', () => {
  it('case:A3 G61 is neither made nor taken away by one person', () => {
    const byHand = { lineId, reason: 'Another order.', moves: effects, act: chen };
    given()
      .when({ type: 'UnmatchShipmentLine', data: { ...byHand, line } })
      .thenRefused('CORRECTION_REQUIRED');
    given()
      .when({ type: 'MatchShipmentLine', data: { ...byHand, line: { ...line, matchedDealId: null }, deal } })
      .thenRefused('CORRECTION_REQUIRED');
  });
  it('case:A3 G61 is prepared with reason and evidence', () => {
    given().when(prepare(away)).then(prepared(away));
    given()
      .when(prepare(away, { reason: '' }))
      .thenRefused('REASON_MISSING');
    given()
      .when(prepare(away, { evidence: '' }))
      .thenRefused('EVIDENCE_MISSING');
    given()
      .when(prepare(away, { lookbackDays: 10 }))
      .thenRefused('TOO_FAR_BACK');
    given()
      .when(prepare(away, { line: { ...line, shipOn: '2026-10-20' } }))
      .thenRefused('CORRECTION_NOT_NEEDED');
  });
  it('G61 fits the line and the deal', () => {
    given()
      .when(prepare(away, { line: { ...line, matchedDealId: null } }))
      .thenRefused('LINE_NOT_MATCHED');
    given()
      .when(prepare({ kind: 'match', dealId: 'deal_1' }))
      .thenRefused('LINE_NOT_OPEN');
    given()
      .when(prepare(other, { line: { ...line, type: 'demo' } }))
      .thenRefused('LINE_NOT_FOR_RESALE');
    given()
      .when(prepare(other, { deal: { ...deal, partnerId: 'prtn_boreal' } }))
      .thenRefused('OTHER_PARTNER');
    given()
      .when(prepare(other, { deal: { ...deal, distributorId: 'prtn_nordlicht' } }))
      .thenRefused('OTHER_DISTRIBUTOR');
    given()
      .when(prepare(other, { deal: { ...deal, status: 'in_review' } }))
      .thenRefused('DEAL_NOT_APPROVED');
  });
  it('case:A3 case:A9 G61 is approved by another person, and then true', () => {
    given(prepared(away))
      .when(approve())
      .then(isApproved, {
        type: 'ShipmentLineUnmatched',
        data: { ...done, dealId: 'deal_1', unmatchedBy: 'pers_lars', unmatchedAt: at },
      });
    given(prepared(other))
      .when(approve())
      .then(isApproved, {
        type: 'ShipmentLineMatched',
        data: { ...done, dealId: 'deal_2', matchedBy: 'pers_lars', matchedAt: at },
      });
    given(prepared(away))
      .when(approve({ act: chen }))
      .thenRefused('FOUR_EYES');
    given(prepared(away))
      .when(approve({ act: { ...lars, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
    given(prepared(away), isApproved).when(approve()).thenRefused('CORRECTION_DECIDED');
    given().when(approve()).thenRefused('CORRECTION_UNKNOWN');
  });
  it('G61 that a later file made needless is not approved', () =>
    given(prepared(away))
      .when(approve({ line: { ...line, posFileId: 'impt_2', matchedDealId: null } }))
      .thenRefused('LINE_NOT_MATCHED'));
  it('G61 is rejected with a reason', () => {
    given(prepared(away))
      .when(reject)
      .then({
        type: 'LineCorrectionRejected',
        data: {
          ...{ lineId, correctionId, reason: 'No such letter.' },
          ...{ rejectedBy: 'pers_lars', rejectedAt: at },
        },
      });
    given(prepared(away))
      .when({ ...reject, data: { ...reject.data, reason: null } })
      .thenRefused('REASON_MISSING');
  });
});

describe('a return of what was sold in an issued quarter', () => {
  const asReturn = { line: back, sale };
  it('case:A3 G61 is not linked by one person', () =>
    given()
      .when({
        type: 'LinkReturn',
        data: { ...asReturn, lineId, reason: 'Another order.', moves: effects, act: chen },
      })
      .thenRefused('CORRECTION_REQUIRED'));
  it('case:A3 G61 is prepared if it takes back that sale', () => {
    given().when(prepare(cameBack, asReturn)).then(prepared(cameBack));
    given().when(prepare(cameBack, { line, sale })).thenRefused('LINE_NOT_A_RETURN');
    given()
      .when(prepare(cameBack, { line: back, sale: { ...sale, returned: 2 } }))
      .thenRefused('RETURN_ABOVE_SALE');
    given()
      .when(prepare(cameBack, { line: back, sale: { ...sale, partnerId: 'prtn_boreal' } }))
      .thenRefused('OTHER_PARTNER');
    given()
      .when(prepare(cameBack, { line: back }))
      .thenRefused('SALE_NOT_FOUND');
  });
  it('case:A3 case:A9 G61 is linked by the approval of another person, and no later than the sale has units', () => {
    const linked: ShipmentLineEvent = {
      type: 'ShipmentReturnLinked',
      data: {
        ...{ ...done, dealId: 'deal_1', shipOn: '2026-10-10' },
        reverses: [{ lineId: 'ship_0', quantity: 1, by: 'person' }],
        serials: [],
        ...{ linkedBy: 'pers_lars', linkedAt: at },
      },
    };
    given(prepared(cameBack)).when(approve(asReturn)).then(isApproved, linked);
    given(prepared(cameBack))
      .when(approve({ ...asReturn, act: chen }))
      .thenRefused('FOUR_EYES');
    given(prepared(cameBack))
      .when(approve({ line: back, sale: { ...sale, returned: 2 } }))
      .thenRefused('RETURN_ABOVE_SALE');
    given(linked).when(prepare(cameBack, asReturn)).thenRefused('RETURN_LINKED');
  });
});
