import { is, view, type ViewOf } from '@channel/http';
import { invariant, moneyJson } from '@channel/kernel';
import { VENDOR_ORG } from '@channel/runtime';
import { isApproved, isEnded, type Bom } from './domain/bom/bom';
import type { BomLine, ForeignLine, PricedLine } from './domain/bom/bom.events';
import { percentOf } from './domain/bom/pricing';

const discountPartView = view('BomDiscountPart', {
  rule: is
    .oneOf(['level', 'track', 'velocity', 'registration', 'performance', 'nfr'])
    .describe(
      'The level, the track in its place, the velocity rule, the approved registration, measured performance; or, alone, that the goods are for demonstration.',
    ),
  of: is.text.optional().describe('Which level or track, or what was measured in which quarter.'),
  percent: is.decimal.describe('Of the list price.'),
});
const lineView = view('BomLine', {
  line: is.text,
  sku: is.text,
  quantity: is.count,
  family: is.text,
  productLine: is.text,
  kind: is.oneOf(['product', 'service', 'software']),
  eligible: is.flag,
  listUnit: is.money,
  termMonths: is.count.optional(),
  site: is.text.optional(),
  notes: is.text.optional(),
  codes: is.listOf(is.code).describe('Warnings: they do not keep the line out.'),
  replacementSku: is.text.optional(),
  requestedNetUnit: is.money.optional().describe('What the partner asked for.'),
  standardNetUnit: is.money.nullable().describe('By the rules; another price is a non-standard one.'),
  netUnit: is.money.nullable().describe('Proposed until a price is approved.'),
  discountPercent: is.decimal.nullable().describe('The sum that gives the standard price.'),
  discount: is
    .listOf(discountPartView)
    .describe('The parts of that sum; none of a price from before they were kept.'),
});
const foreignLineView = view('ForeignBomLine', {
  line: is.text,
  manufacturer: is.text,
  sku: is.text,
  quantity: is.count,
});
export const bomView = view('Bom', {
  dealId: is.id,
  version: is.count,
  status: is.oneOf(['requested', 'approved_automatically', 'approved', 'declined', 'expired', 'superseded']),
  partnerId: is.id,
  distributorId: is.id,
  submittedBy: is.id,
  list: is.money,
  foreignLines: is.listOf(foreignLineView),
  lines: is.listOf(lineView),
  net: is.money,
  discountPercent: is.decimal.describe('Of the level and all points; a line of a track has its own.'),
  registered: is.flag.describe('With the points of the approved registration.'),
  reasons: is.listOf(is.code).optional().describe('Why a person decides on the price.'),
  decisionDueAt: is.instant.nullable().optional().describe('While the price waits for a person.'),
  reason: is.text.nullable().optional().describe('Why it is not the standard price; for the vendor.'),
  validUntilOn: is.day.nullable(),
  text: is.text.nullable().optional(),
  notQuoted: is.text.nullable().optional().describe('Why the distributor does not quote it.'),
});
export type BomView = ViewOf<typeof bomView>;
export const bomFindingsView = is
  .listOf(
    view('BomFileFinding', {
      row: is.count.optional(),
      column: is.text.optional(),
      value: is.text.optional(),
      code: is.code,
      message: is.sentence,
    }),
  )
  .describe('What was read in a file in another way than it stands there.');

/** The approved price is the deal's partner's, its distributor's and the vendor's: all who may see the BOM. */
export const viewOfBom = (bom: Bom, { orgId }: Readonly<{ orgId: string }>): BomView => {
  invariant(bom.status !== 'none' && bom.status !== 'submitted', 'a price follows every submission');
  const { dealId, bomVersion: version, status, partnerId, distributorId, submittedBy } = bom;
  const { discountPercent, registered } = bom;
  return {
    ...{ dealId, version, status, partnerId, distributorId, submittedBy },
    list: moneyJson(bom.list),
    foreignLines: bom.foreignLines.map(viewOfForeignLine),
    lines: bom.lines.map((line) =>
      viewOfLine(
        line,
        bom.priced.find((one) => one.line === line.line),
      ),
    ),
    net: moneyJson(bom.net),
    ...{ discountPercent, registered },
    ...(bom.status === 'requested'
      ? { reasons: bom.reasons, decisionDueAt: bom.decisionDueAt, validUntilOn: null }
      : { validUntilOn: bom.validUntilOn }),
    ...(orgId === VENDOR_ORG && bom.status === 'approved' ? { reason: bom.reason } : {}),
    ...(isEnded(bom) ? { text: bom.text } : {}),
    ...(isApproved(bom) ? { notQuoted: bom.notQuoted } : {}),
  };
};

/** Names every property: the log may give them back in another order, and a retry is answered as the first request was. */
const viewOfLine = (given: BomLine, priced: PricedLine | undefined): ViewOf<typeof lineView> => {
  const { line, sku, quantity, family, productLine, kind, eligible, listUnit } = given;
  const { termMonths, site, notes, replacementSku, requestedNetUnit } = given;
  return {
    ...{ line, sku, quantity, family, productLine, kind, eligible, listUnit },
    ...{ termMonths, site, notes, replacementSku, requestedNetUnit },
    netUnit: priced?.netUnit ?? null,
    ...standardOf(priced),
    codes: [
      ...(eligible ? [] : ['PRODUCT_NOT_ELIGIBLE']),
      ...(priced?.registered === false ? ['OUTSIDE_REGISTRATION'] : []),
      ...(given.codes ?? []),
    ],
  };
};

const standardOf = (priced: PricedLine | undefined) => ({
  standardNetUnit: priced?.standardNetUnit ?? null,
  discountPercent: priced?.discount === undefined ? null : percentOf(priced.discount),
  discount: (priced?.discount ?? []).map(({ rule, of, percent }) => ({ rule, of, percent })),
});

const viewOfForeignLine = ({
  line,
  manufacturer,
  sku,
  quantity,
}: ForeignLine): ViewOf<typeof foreignLineView> => ({
  ...{ line, manufacturer, sku, quantity },
});
