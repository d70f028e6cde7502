import { is, view, type ViewOf } from '@channel/http';
import { ORDER_REASONS, ORDER_ROUTES, type OrderAnswer } from '../../domain/order-check';
import type { Orderer } from '../../order-desk';

const reasonView = view('OrderReason', {
  code: is.oneOf(ORDER_REASONS),
  detail: is.sentence.describe('What the partner lacks is said to the vendor and to the partner only.'),
  rows: is.listOf(is.text).describe('Rows of the programme guide that say so.'),
  source: is.text.nullable().describe('Where they stand: a line of a source document, decision, or sample.'),
  requirement: is.text.nullable(),
  suggestions: is.listOf(is.text).describe('Of a part that is not known: those that are written alike.'),
});
const lineView = view('CheckedOrderLine', {
  sku: is.text,
  route: is.oneOf(ORDER_ROUTES),
  region: is.text,
  part: is.text.nullable().describe('The part that was meant; null: no price list of the day has it.'),
  family: is.text.nullable(),
  offer: is.text.nullable().describe('The service of the programme that it is.'),
  forFee: is.flag.nullable().describe('Of such a service: whether it comes for a fee of its own.'),
  allowed: is.flag,
  reasons: is.listOf(reasonView).describe('All of them; none where it is allowed.'),
});
const frame = {
  partnerId: is.id,
  code: is.text,
  on: is.day,
  asOf: is.instant.optional(),
  definitionVersion: is.count.describe('The version that says so.'),
};
export const orderCheckView = view('OrderCheck', { ...frame, ...lineView.shape });
export const orderChecksView = view('OrderChecks', {
  ...frame,
  allowed: is.flag.describe('Whether every line is.'),
  lines: is.listOf(lineView).describe('In the order of the question.'),
});

export const frameOf = ({ known, asOf, version }: Orderer) => ({
  ...{ partnerId: known.partner.partnerId, code: known.partner.code, on: known.on },
  ...(asOf === undefined ? {} : { asOf }),
  definitionVersion: version,
});
export const viewOfLine = (answer: OrderAnswer): ViewOf<typeof lineView> => answer;
