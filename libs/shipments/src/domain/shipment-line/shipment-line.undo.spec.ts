import type { PastEffect } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import type {
  LineAtHand,
  MarkLineNotADeal,
  ShipmentLineCommand,
  UndoLineDecision,
} from './shipment-line.commands';
import { shipmentLineDecider } from './shipment-line.decider';
import type { ShipmentLineEvent } from './shipment-line.events';

const given = scenario(shipmentLineDecider);
const parties = { distributorId: 'prtn_meridian', partnerId: 'prtn_alder' };
const line: LineAtHand = {
  ...{ posFileId: 'impt_1', ...parties, type: 'sale', sku: 'EX4100-48P', currency: 'USD', quantity: 2 },
  ...{
    shipOn: '2026-09-20',
    matchedDealId: null,
    returned: 0,
    cancelled: false,
    reverses: [],
    serials: [],
    portions: [],
  },
};
const diego = actBy('pers_diego', { at: '2026-10-05T09:00:00.000Z' });
const after = (seconds: string) => ({ ...diego, at: `2026-10-05T09:00:${seconds}Z` });
const named = { lineId: 'ship_1', posFileId: 'impt_1', ...parties };

const mark = (over: Partial<MarkLineNotADeal['data']> = {}): MarkLineNotADeal => ({
  type: 'MarkLineNotADeal',
  data: { lineId: 'ship_1', line, reason: 'Spare parts.', act: diego, ...over },
});
const marked: ShipmentLineEvent = {
  type: 'ShipmentLineMarkedNotADeal',
  data: { ...named, reason: 'Spare parts.', markedBy: 'pers_diego', markedAt: diego.at },
};
const matched: ShipmentLineEvent = {
  type: 'ShipmentLineMatched',
  data: {
    ...{ ...named, dealId: 'deal_1', reason: 'Same order.' },
    ...{ matchedBy: 'pers_diego', matchedAt: diego.at },
  },
};
const undo = (over: Partial<UndoLineDecision['data']> = {}): UndoLineDecision => ({
  type: 'UndoLineDecision',
  data: { lineId: 'ship_1', line, moves: [], act: after('10.000'), ...over },
});
const match: ShipmentLineCommand = {
  type: 'MatchShipmentLine',
  data: {
    ...{ lineId: 'ship_1', line, reason: 'Same order.', moves: [], act: diego },
    deal: { dealId: 'deal_1', ...parties, status: 'approved' },
  },
};
const back = { ...named, reason: '', undone: true } as const;

describe('req:D6 a line that belongs to no deal', () => {
  it('is marked with a reason, by a person', () => {
    given().when(mark()).then(marked);
    given()
      .when(mark({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given()
      .when(mark({ act: { ...diego, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('waits for nobody: it is neither marked again nor matched', () => {
    given(marked).when(mark()).thenRefused('LINE_NOT_OPEN');
    given(marked).when(match).thenRefused('LINE_NOT_OPEN');
    given(matched).when(mark()).thenRefused('LINE_NOT_OPEN');
    given()
      .when(mark({ line: { ...line, type: 'demo' } }))
      .thenRefused('LINE_NOT_FOR_RESALE');
  });
  it('waits again when a channel manager says why, and when a later file corrects it', () => {
    const reopen: ShipmentLineCommand = {
      type: 'UnmatchShipmentLine',
      data: { lineId: 'ship_1', line, reason: 'It names the deal.', moves: [], act: diego },
    };
    const reopened: ShipmentLineEvent = {
      type: 'ShipmentLineReopened',
      data: { ...named, reason: 'It names the deal.', reopenedBy: 'pers_diego', reopenedAt: diego.at },
    };
    given(marked).when(reopen).then(reopened);
    given(marked)
      .when({ ...reopen, data: { ...reopen.data, reason: '' } })
      .thenRefused('REASON_MISSING');
    given(marked, reopened).when(match).then(matched);
    given(marked)
      .when(mark({ line: { ...line, posFileId: 'impt_2' } }))
      .then({
        type: 'ShipmentLineMarkedNotADeal',
        data: { ...marked.data, posFileId: 'impt_2' },
      });
  });
});

describe('req:D6 a decision on a line', () => {
  it('is undone within ten seconds by who decided it, and the line waits again', () => {
    const unmatched: ShipmentLineEvent = {
      type: 'ShipmentLineUnmatched',
      data: { ...back, dealId: 'deal_1', unmatchedBy: 'pers_diego', unmatchedAt: after('10.000').at },
    };
    given(matched).when(undo()).then(unmatched);
    given(matched, unmatched).when(match).then(matched);
    given(matched, unmatched).when(undo()).thenRefused('NOTHING_TO_UNDO');
    given(marked)
      .when(undo())
      .then({
        type: 'ShipmentLineReopened',
        data: { ...back, reopenedBy: 'pers_diego', reopenedAt: after('10.000').at },
      });
  });
  it('stands after ten seconds', () => {
    given(matched)
      .when(undo({ act: after('10.001') }))
      .thenRefused('UNDO_TOO_LATE');
    given(marked)
      .when(undo({ act: after('10.001') }))
      .thenRefused('UNDO_TOO_LATE');
  });
  it('is nobody else’s to undo, nor one that two people took, nor that of a report', () => {
    given(matched)
      .when(undo({ act: { ...after('01.000'), by: 'pers_dana' } }))
      .thenRefused('NOTHING_TO_UNDO');
    given({ ...matched, data: { ...matched.data, correctionId: 'lcor_1' } })
      .when(undo())
      .thenRefused('NOTHING_TO_UNDO');
    given()
      .when(undo({ line: { ...line, matchedDealId: 'deal_1' } }))
      .thenRefused('NOTHING_TO_UNDO');
    given(matched)
      .when(undo({ line: { ...line, posFileId: 'impt_2' } }))
      .thenRefused('NOTHING_TO_UNDO');
  });
  it('case:A3 G61 is not undone by one person where a statement was issued in between', () => {
    const moves: readonly PastEffect[] = [
      {
        ...{ partnerId: 'prtn_alder', quarter: '2026-Q3', postedIn: '2026-Q4' },
        amount: { amount: '-16500', currency: 'USD' },
      },
    ];
    given(matched).when(undo({ moves })).thenRefused('CORRECTION_REQUIRED');
  });
});
