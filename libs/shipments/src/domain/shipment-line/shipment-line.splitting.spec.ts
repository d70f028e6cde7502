import { quarterOf, type PastEffect } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import fc from 'fast-check';
import type { LinePortion } from './portions';
import { portionsOf } from './shipment-line';
import type {
  LineAtHand,
  MatchShipmentLine,
  ShipmentLineCommand,
  SplitShipmentLine,
  UndoLineDecision,
  UnmatchShipmentLine,
} from './shipment-line.commands';
import { shipmentLineDecider } from './shipment-line.decider';
import type { ShipmentLineEvent } from './shipment-line.events';

const given = scenario(shipmentLineDecider);
const parties = { distributorId: 'prtn_meridian', partnerId: 'prtn_alder' };
const line: LineAtHand = {
  ...{ posFileId: 'impt_1', ...parties, type: 'sale', sku: 'EX4100-48P', currency: 'USD', quantity: 3 },
  ...{ shipOn: '2026-09-20', matchedDealId: null, returned: 0, cancelled: false, reverses: [] },
  ...{ serials: ['A', 'B', 'C'], portions: [] },
};
const deal = (dealId: string) => ({ dealId, ...parties, status: 'approved' });
const deals = [deal('deal_1'), deal('deal_2')];
const portion = (n: number, quantity: number, serials: readonly string[]): LinePortion => ({
  ...{ portionId: `ship_1#${String(n)}`, dealId: `deal_${String(n)}`, quantity, serials },
});
const portions = [portion(1, 2, ['A', 'B']), portion(2, 1, ['C'])];
const diego = actBy('pers_diego', { at: '2026-10-05T09:00:00.000Z', on: '2026-10-05' });
const after = (seconds: string) => ({ ...diego, at: `2026-10-05T09:00:${seconds}Z` });
const named = { lineId: 'ship_1', posFileId: 'impt_1', ...parties };

const split = (over: Partial<SplitShipmentLine['data']> = {}): SplitShipmentLine => ({
  type: 'SplitShipmentLine',
  data: {
    lineId: 'ship_1',
    line,
    portions,
    deals,
    reason: 'One order, two sites.',
    moves: [],
    act: diego,
    ...over,
  },
});
const isSplit: ShipmentLineEvent = {
  type: 'ShipmentLineSplit',
  data: { ...named, portions, reason: 'One order, two sites.', splitBy: 'pers_diego', splitAt: diego.at },
};
const match: MatchShipmentLine = {
  type: 'MatchShipmentLine',
  data: { lineId: 'ship_1', line, deal: deal('deal_1'), reason: 'Same order.', moves: [], act: diego },
};
const unmatch = (over: Partial<UnmatchShipmentLine['data']> = {}): UnmatchShipmentLine => ({
  type: 'UnmatchShipmentLine',
  data: { lineId: 'ship_1', line, reason: 'All for one site.', moves: [], act: diego, ...over },
});
const isRejoined: ShipmentLineEvent = {
  type: 'ShipmentLineRejoined',
  data: { ...named, portions, reason: 'All for one site.', rejoinedBy: 'pers_diego', rejoinedAt: diego.at },
};
const undo = (over: Partial<UndoLineDecision['data']> = {}): UndoLineDecision => ({
  type: 'UndoLineDecision',
  data: { lineId: 'ship_1', line, moves: [], act: after('10.000'), ...over },
});
const effects: readonly PastEffect[] = [
  {
    ...{ partnerId: 'prtn_alder', quarter: quarterOf('2026-09-20'), postedIn: '2026-Q4' },
    amount: { amount: '-16500', currency: 'USD' },
  },
];

describe('req:D6 a line that is split between deals', () => {
  it('goes to all of them at once, with a reason, by a person', () => {
    given().when(split()).then(isSplit);
    given()
      .when(split({ reason: ' ' }))
      .thenRefused('REASON_MISSING');
    given()
      .when(split({ act: { ...diego, type: 'machine' } }))
      .thenRefused('HUMAN_REQUIRED');
  });
  it('waited for it: what is matched, marked, split or no sale is not split', () => {
    given(isSplit).when(split()).thenRefused('LINE_NOT_OPEN');
    given(isSplit).when(match).thenRefused('LINE_NOT_OPEN');
    given()
      .when(split({ line: { ...line, matchedDealId: 'deal_1' } }))
      .thenRefused('LINE_NOT_OPEN');
    given()
      .when(split({ line: { ...line, portions } }))
      .thenRefused('LINE_NOT_OPEN');
    given()
      .when(split({ line: { ...line, cancelled: true } }))
      .thenRefused('LINE_NOT_OPEN');
    given()
      .when(split({ line: { ...line, type: 'return', quantity: -3 } }))
      .thenRefused('LINE_NOT_OPEN');
    given()
      .when(split({ line: { ...line, type: 'demo' } }))
      .thenRefused('LINE_NOT_FOR_RESALE');
  });
  it('goes to two deals or more, each named once', () => {
    given()
      .when(split({ portions: [portion(1, 3, ['A', 'B', 'C'])] }))
      .thenRefused('TOO_FEW_DEALS');
    const twice = [...portions, { ...portion(3, 1, []), dealId: 'deal_1' }];
    given()
      .when(split({ portions: twice }))
      .thenRefused('TOO_FEW_DEALS');
  });
  it('inv:M8 is its portions: all its units, whole ones, and no more', () => {
    const bare = { ...line, serials: [] };
    const of = (first: number, second: number) =>
      split({ line: bare, portions: [portion(1, first, []), portion(2, second, [])] });
    given().when(of(1, 1)).thenRefused('QUANTITY_DIFFERS');
    given().when(of(2, 2)).thenRefused('QUANTITY_DIFFERS');
    given().when(of(3, 0)).thenRefused('QUANTITY_DIFFERS');
    given().when(of(4, -1)).thenRefused('QUANTITY_DIFFERS');
    given().when(of(1.5, 1.5)).thenRefused('QUANTITY_DIFFERS');
  });
  it('has each of its serial numbers in one portion', () => {
    const of = (first: readonly string[], second: readonly string[]) =>
      split({ portions: [portion(1, 2, first), portion(2, 1, second)] });
    given()
      .when(of(['A', 'B'], ['X']))
      .thenRefused('SERIAL_UNKNOWN');
    given()
      .when(of(['A', 'B'], ['B']))
      .thenRefused('SERIAL_DOUBLED');
    given()
      .when(of(['A', 'B'], []))
      .thenRefused('SERIALS_MISSING');
    given()
      .when(of(['A'], ['B', 'C']))
      .thenRefused('SERIALS_ABOVE_UNITS');
  });
  it('goes to deals that the whole line could be matched to', () => {
    const of = (over: Partial<(typeof deals)[0]>) =>
      split({ deals: [deal('deal_1'), { ...deal('deal_2'), ...over }] });
    given()
      .when(split({ deals: [deal('deal_1')] }))
      .thenRefused('DEAL_NOT_FOUND');
    given()
      .when(of({ status: 'in_review' }))
      .thenRefused('DEAL_NOT_APPROVED');
    given()
      .when(of({ distributorId: 'prtn_other' }))
      .thenRefused('OTHER_DISTRIBUTOR');
    given()
      .when(of({ partnerId: 'prtn_other' }))
      .thenRefused('OTHER_PARTNER');
  });
  it('is whole again and waits when a manager says why, also where a report kept the split', () => {
    given(isSplit).when(unmatch()).then(isRejoined);
    given(isSplit)
      .when(unmatch({ reason: '' }))
      .thenRefused('REASON_MISSING');
    given(isSplit, isRejoined).when(unmatch()).thenRefused('LINE_NOT_MATCHED');
    given(isSplit, isRejoined).when(split()).then(isSplit);
    const later = { ...line, posFileId: 'impt_2', portions };
    given(isSplit)
      .when(unmatch({ line: later }))
      .then({ ...isRejoined, data: { ...isRejoined.data, posFileId: 'impt_2' } });
  });
  it('brings its own match when it is corrected', () =>
    given(isSplit)
      .when(unmatch({ line: { ...line, posFileId: 'impt_2', quantity: 4 } }))
      .thenRefused('LINE_NOT_MATCHED'));
  it('is undone within ten seconds by who split it', () => {
    given(isSplit)
      .when(undo())
      .then({
        type: 'ShipmentLineRejoined',
        data: {
          ...{ ...named, portions, reason: '', undone: true },
          ...{ rejoinedBy: 'pers_diego', rejoinedAt: after('10.000').at },
        },
      });
    given(isSplit)
      .when(undo({ act: after('10.001') }))
      .thenRefused('UNDO_TOO_LATE');
    given(isSplit)
      .when(undo({ act: { ...after('01.000'), by: 'pers_dana' } }))
      .thenRefused('NOTHING_TO_UNDO');
    given(isSplit, isRejoined).when(undo()).thenRefused('NOTHING_TO_UNDO');
  });
});

describe('a split that moves an issued quarter', () => {
  const lars = actBy('pers_lars', { at: '2026-10-20T09:00:00.000Z', on: '2026-10-20' });
  const founded = { reason: 'One order, two sites.', evidence: 'Letter of 2026-10-09' };
  const fact = { kind: 'split', portions } as const;
  const correct = (over: Readonly<Record<string, unknown>> = {}): ShipmentLineCommand => ({
    type: 'CorrectMatch',
    data: {
      ...{ lineId: 'ship_1', correctionId: 'lcor_1', line, deals, effects, lookbackDays: 365, fact },
      ...{ ...founded, act: { ...diego, at: lars.at, on: lars.on }, ...over },
    },
  });
  const prepared: ShipmentLineEvent = {
    type: 'LineCorrectionPrepared',
    data: {
      ...{ lineId: 'ship_1', partnerId: 'prtn_alder', correctionId: 'lcor_1', fact, effects, ...founded },
      ...{ preparedBy: 'pers_diego', preparedAt: lars.at },
    },
  };

  it('case:A3 G61 is neither made nor taken away by one person', () => {
    given()
      .when(split({ moves: effects }))
      .thenRefused('CORRECTION_REQUIRED');
    given(isSplit)
      .when(unmatch({ moves: effects }))
      .thenRefused('CORRECTION_REQUIRED');
    given(isSplit)
      .when(undo({ moves: effects }))
      .thenRefused('CORRECTION_REQUIRED');
  });
  it('case:A3 G61 is prepared, also of a line that is matched, and approved by another person', () => {
    given().when(correct()).then(prepared);
    given()
      .when(correct({ line: { ...line, matchedDealId: 'deal_1' } }))
      .then(prepared);
    given(prepared)
      .when({
        type: 'ApproveLineCorrection',
        data: { lineId: 'ship_1', correctionId: 'lcor_1', line, deals, effects, act: lars },
      })
      .then(
        {
          type: 'LineCorrectionApproved',
          data: {
            lineId: 'ship_1',
            correctionId: 'lcor_1',
            effects,
            approvedBy: 'pers_lars',
            approvedAt: lars.at,
          },
        },
        {
          type: 'ShipmentLineSplit',
          data: {
            ...named,
            portions,
            reason: founded.reason,
            correctionId: 'lcor_1',
            splitBy: 'pers_lars',
            splitAt: lars.at,
          },
        },
      );
  });
  it('G61 fits the line and the deals', () => {
    given(isSplit).when(correct()).thenRefused('LINE_NOT_OPEN');
    given()
      .when(correct({ line: { ...line, type: 'demo' } }))
      .thenRefused('LINE_NOT_FOR_RESALE');
    given()
      .when(correct({ line: { ...line, quantity: 4 } }))
      .thenRefused('QUANTITY_DIFFERS');
    given()
      .when(correct({ deals: [deal('deal_1')] }))
      .thenRefused('DEAL_NOT_FOUND');
  });
});

describe('any sequence of decisions on a line', () => {
  const sizes = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 1, maxLength: 4 });
  const bare = { ...line, serials: [] };
  const command = fc.oneof(
    sizes.map((each) =>
      split({
        line: bare,
        portions: each.map((quantity, at) => portion(at + 1, quantity, [])),
        deals: each.map((_, at) => deal(`deal_${String(at + 1)}`)),
      }),
    ),
    fc.constantFrom<ShipmentLineCommand>(match, unmatch({ line: bare }), undo({ line: bare })),
  );

  it('inv:M8 leaves it whole, or in portions that together are the line', () => {
    let splits = 0;
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        let state = shipmentLineDecider.initial;
        for (const each of commands) {
          const decision = shipmentLineDecider.decide(each, state);
          if (!('refused' in decision)) state = decision.reduce(shipmentLineDecider.evolve, state);
          const parts = portionsOf(state, bare);
          if (parts.length === 0) continue;
          splits += 1;
          expect(parts.length).toBeGreaterThan(1);
          expect(parts.reduce((units, { quantity }) => units + quantity, 0)).toBe(bare.quantity);
        }
      }),
      { numRuns: 2_000 },
    );
    // Some hundred in most runs: that there were any is what counts.
    expect(splits).toBeGreaterThan(20);
  });
});
