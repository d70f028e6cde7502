import { is, view } from '@channel/http';
import { ADJUSTMENT_REASONS } from './domain/adjustment/adjustment.events';
import { ADJUSTMENT_CAUSES, ZERO_REASONS } from './domain/engine/lines';

const usesView = view('LineUses', {
  quoted: is.listOf(view('QuotedUnits', { bomLine: is.text, units: is.integer })),
  serials: is.listOf(is.text),
});
const conversionView = view('LineConversion', {
  base: is.money.describe('In the currency of the price, before it was converted.'),
  rate: is.decimal.describe('Units of the price’s currency for one of the statement’s.'),
  on: is.text.describe('Day or month of the rate.'),
  tableVersion: is.count,
});
const adjustsView = view('LineAdjustment', {
  cause: is.oneOf(ADJUSTMENT_CAUSES),
  quarter: is.quarter.describe('The earlier quarter that the line belongs to.'),
  rewardLineId: is.id.describe('The line of that quarter.'),
  wanted: is.money.describe('What the facts known now give.'),
  issued: is.money.describe('What statements said of it before.'),
  takenByHand: is.money
    .optional()
    .describe('Of what is taken back: what people had taken back before, and is not taken back again.'),
  byHand: view('LineAdjustedByHand', {
    adjustmentId: is.id,
    reasonCode: is.oneOf(ADJUSTMENT_REASONS),
    reason: is.text,
  })
    .optional()
    .describe('Of `manual`: which adjustment, and why.'),
});

/** What one plan gives for one shipped line, in a run and on a statement. */
export const rewardLineShape = {
  partnerId: is.id,
  lineId: is.id,
  dealId: is.id.nullable(),
  invoiceNo: is.text,
  invoiceLine: is.text,
  shipOn: is.day,
  quarter: is.quarter,
  sku: is.text,
  quantity: is.integer,
  planId: is.id,
  ruleVersion: is.count,
  level: is.text.nullable().describe('On the ship day.'),
  rate: view('LineRate', {
    kind: is.oneOf(['percent', 'banded']),
    percent: is.decimal.nullable(),
  }),
  base: is.money,
  amount: is.money,
  codes: is.listOf(is.oneOf(ZERO_REASONS)).describe('Why it is nothing, or less than the rule would give.'),
  inputEventIds: is.listOf(is.text).describe('Events that the line rests on.'),
  uses: usesView.optional().describe('What the line uses up once it is issued.'),
  conversion: conversionView.optional().describe('Only where the price is in another currency.'),
  requirements: view('LineRequirements', { unmet: is.listOf(is.text) })
    .optional()
    .describe('What of the level’s requirements was not met on the ship day, once they stop benefits.'),
  adjusts: adjustsView.optional().describe('Only for an earlier quarter.'),
};
