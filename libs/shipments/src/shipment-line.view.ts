import { is, isVendor, view, type Principal, type Role, type ViewOf } from '@channel/http';
import type { MoneyJson } from '@channel/kernel';
import type { ShipmentLine } from './domain/shipment-line/shipment-line';
import { deviationOf, PRICE_DEVIATIONS } from './priced-lines';
import { SHIPMENT_LINE_STATUSES, type ShipmentLineRow } from './shipment-lines.projection';

/** Who reads lines: their sender, and the vendor. */
export const LINE_READERS: readonly Role[] = [
  'distributor.user',
  'distributor.admin',
  'partner.admin',
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
];

/** Who reads lines, and the partner to whom they were shipped. */
export const SHIPPED_READERS: readonly Role[] = ['partner.rep', 'partner.finance', ...LINE_READERS];

/** Who decides on lines that wait: their sender, and the vendor. */
export const LINE_MATCHERS: readonly Role[] = ['channel.manager', 'distributor.user', 'distributor.admin'];

const reversalView = view('SaleReversal', {
  lineId: is.id.describe('The sale.'),
  quantity: is.count,
  by: is.oneOf(['serial', 'invoice', 'fifo', 'person']),
});
const suggestionView = view('LineSuggestion', {
  dealId: is.id,
  reason: is.sentence,
  score: is.decimal.nullable(),
});

const deviationView = view('PriceDeviation', {
  code: is.oneOf(PRICE_DEVIATIONS),
  approved: is.money.describe('Net per unit, of the BOM version that binds.'),
});

export const linePortionView = view('LinePortion', {
  portionId: is.id,
  dealId: is.id,
  quantity: is.count,
  serials: is.listOf(is.text),
});
const countedPortionView = view('CountedLinePortion', {
  ...linePortionView.shape,
  returned: is.count.describe('Units of it that came back.'),
});

/** A sold or returned line, or a portion of one that is split. What the vendor alone sees is left out for others. */
export const shipmentLineView = view('ShipmentLine', {
  id: is.id,
  distributorId: is.id.describe('The sender.'),
  partnerId: is.id,
  reportPeriod: is.text.describe('2026-09'),
  invoiceNo: is.text,
  invoiceLine: is.text,
  invoiceOn: is.day,
  shipOn: is.day,
  type: is.oneOf(['sale', 'return', 'demo']),
  customer: view('LineCustomer', { name: is.text, country: is.country, domain: is.text.nullable() }),
  dealNumber: is.text.nullable().describe('As it was reported.'),
  dealId: is.id.nullable().describe('Of a line that is split its portions have one each.'),
  portions: is
    .listOf(countedPortionView)
    .describe('Of a line that is split: they count in its place, and stand in lists as lines.'),
  portionOf: is.id.nullable().describe('Of a portion: the line that was split.'),
  matchedBy: is.oneOf(['number', 'score', 'person']).nullable(),
  status: is.oneOf(SHIPMENT_LINE_STATUSES),
  returned: is.count.describe('Units of a sale that came back.'),
  reverses: is.listOf(reversalView).describe('Sales that a return takes back.'),
  orderOn: is.day.nullable().describe('Day on which the order was submitted, as reported.'),
  business: is.oneOf(['new', 'renewal']).nullable(),
  orderUse: is.oneOf(['resale', 'own-service', 'nfr']).nullable(),
  sku: is.text,
  quantity: is.integer,
  unitNetPrice: is.money,
  serials: is.listOf(is.text),
  score: is.decimal.nullable().optional().describe('For the vendor.'),
  suggestions: is
    .listOf(suggestionView)
    .optional()
    .describe('For who matches: the vendor, and the distributor that sent it.'),
  deviation: deviationView
    .nullable()
    .optional()
    .describe('For the vendor: where the reported price is not the approved one, which alone counts (G26).'),
});

export const viewOfLine = (
  row: ShipmentLineRow & { key: string; approved: readonly MoneyJson[] | null },
  viewer: Principal,
): ViewOf<typeof shipmentLineView> => {
  const { key: id, distributorId, partnerId, reportPeriod, invoiceNo, invoiceLine, invoiceOn, shipOn } = row;
  const { type, customer, dealNumber, dealId, matchedBy, status, returned, reverses } = row;
  const { sku, quantity, unitNetPrice, serials, score, approved, portions } = row;
  const { lineId } = row.line;
  const { orderOn = null, business = null, orderUse = null } = row.line;
  return {
    ...{ id, distributorId, partnerId, reportPeriod, invoiceNo, invoiceLine, invoiceOn, shipOn },
    ...{ type, customer, dealNumber, dealId, matchedBy, status, returned, reverses, portions },
    portionOf: lineId === id ? null : lineId,
    ...{ orderOn, business, orderUse, sku, quantity, unitNetPrice, serials },
    ...matchingFor(viewer, row),
    ...(isVendor(viewer) ? { score, deviation: deviationOf(unitNetPrice, approved ?? []) } : {}),
  };
};

/** Who matches sees what is suggested: each suggestion names the sender. How alike it is, the vendor alone reads. */
const matchingFor = (
  viewer: Principal,
  { suggestions }: Pick<ShipmentLineRow, 'suggestions'>,
): Pick<ViewOf<typeof shipmentLineView>, 'suggestions'> => {
  if (isVendor(viewer)) return { suggestions };
  return viewer.orgKind === 'distributor'
    ? { suggestions: suggestions.map((one) => ({ ...one, score: null })) }
    : {};
};

/** What a person did with a line. */
export const lineByHandView = view('LineByHand', {
  status: is.oneOf(['untouched', 'matched', 'split', 'not_a_deal', 'unmatched', 'linked']),
  dealId: is.id.optional(),
  portions: is.listOf(linePortionView).optional(),
  posFileId: is.id.optional().describe('File of the version of the line that is meant.'),
  undoUntil: is.instant.optional().describe('Until then whoever decided it can undo it.'),
});
export const viewOfLineByHand = ({
  corrections: _,
  ...line
}: ShipmentLine): ViewOf<typeof lineByHandView> => {
  if (!('undo' in line)) return line;
  const { undo, ...decided } = line;
  return { ...decided, ...(undo === undefined ? {} : { undoUntil: undo.until }) };
};
