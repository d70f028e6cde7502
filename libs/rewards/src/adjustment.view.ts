import { correctionFields, is, view, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import {
  ADJUSTMENT_STATUSES,
  findAdjustment,
  type Adjustment,
  type LineAdjustments,
} from './domain/adjustment/adjustment';
import { ADJUSTMENT_REASONS } from './domain/adjustment/adjustment.events';

/** What every answer about an adjustment says, the rows of the list too. */
export const adjustmentShape = {
  status: is.oneOf(ADJUSTMENT_STATUSES),
  rewardLineId: is.id.describe('The line of its own quarter.'),
  programmeId: is.id,
  partnerId: is.id,
  lineId: is.id,
  planId: is.id,
  invoiceNo: is.text,
  invoiceLine: is.text,
  shipOn: is.day,
  quarter: is.quarter.describe('Of the line; the quarter that takes the posting is a later one.'),
  amount: is.money.describe('Negative: taken back.'),
  reasonCode: is.oneOf(ADJUSTMENT_REASONS),
  reason: is.text.describe('Said on the partner’s statement.'),
  preparedBy: is.id,
  preparedAt: is.instant,
  decidedBy: is.id.nullable(),
  decidedAt: is.instant.nullable(),
} as const;

export const adjustmentView = view('Adjustment', {
  id: is.id,
  ...adjustmentShape,
  stated: is.money.describe('What statements had said of the line before, without adjustments by hand.'),
  evidence: is.text.describe('Where the proof can be looked up.'),
  effects: correctionFields.effects,
  decision: is.text.nullable().describe('Why it was rejected.'),
});

export const viewOfAdjustment = ({
  adjustmentId,
  number: _,
  ...adjustment
}: Adjustment): ViewOf<typeof adjustmentView> => ({ id: adjustmentId, ...adjustment });

/** The adjustment that a command was about. */
export const viewOfNumber = (state: LineAdjustments, number: number): ViewOf<typeof adjustmentView> =>
  viewOfAdjustment(present(findAdjustment(state, number), 'an adjustment that was decided'));
