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

/** What one plan gives for one shipped line, or for a year that was reviewed, in a run and on a statement. */
export const rewardLineShape = {
  partnerId: is.id,
  lineId: is.id.describe('The shipped line, or the review of a year.'),
  portionOf: is.id.optional().describe('Of a portion of a line that was split between deals: that line.'),
  dealId: is.id.nullable(),
  invoiceNo: is.text.describe('Of a year that was reviewed its plan, with the day of the review as line.'),
  invoiceLine: is.text,
  shipOn: is.day.describe('Of a year that was reviewed the day of the review.'),
  quarter: is.quarter,
  sku: is.text.describe('Empty where nothing was shipped.'),
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
  year: view('LineYear', {
    reviewId: is.id,
    from: is.day,
    to: is.day.describe('The day after its last one.'),
  })
    .optional()
    .describe('Of a plan that pays for a year: which review decided on it.'),
  adjusts: adjustsView.optional().describe('Only for an earlier quarter.'),
};
