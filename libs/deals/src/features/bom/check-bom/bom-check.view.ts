import { is, view, type ViewOf } from '@channel/http';
import { bomFindingsView } from '../../../bom.view';
import type { BomCheck, CheckedLine } from '../../../domain/bom/bom.check';

const checkedLineView = view('CheckedBomLine', {
  line: is.text,
  sku: is.text.describe('As it was sent; the part has the spelling of the catalogue.'),
  quantity: is.count.nullable().describe('Nothing where it could not be read.'),
  termMonths: is.count.optional(),
  site: is.text.optional(),
  notes: is.text.optional(),
  manufacturer: is.text.optional(),
  part: view('CheckedPart', {
    sku: is.text,
    description: is.text.optional(),
    kind: is.oneOf(['product', 'service', 'software']),
    productLine: is.text,
    eligible: is.flag,
    listUnit: is.money,
    netUnit: is.money.optional(),
    discountPercent: is.decimal.optional(),
    list: is.money.describe('Of the whole line.'),
    net: is.money.optional().describe('Of the whole line.'),
    codes: is.listOf(is.code).describe('Warnings: they do not keep the line out.'),
    replacementSku: is.text.optional(),
  })
    .optional()
    .describe('Absent while no price list of the day knows it.'),
});
export const bomCheckView = view('BomCheck', {
  lines: is.listOf(checkedLineView),
  list: is.money.describe('Of the lines whose parts are known.'),
  net: is.money.nullable(),
  noTouch: is.flag
    .nullable()
    .describe('Whether the velocity rule would approve the price, so that nobody has to.'),
  reasons: is.listOf(is.code).describe('Why a person would decide on the price.'),
  errors: is
    .listOf(
      view('BomCheckFinding', {
        pointer: is.text.optional(),
        code: is.code,
        detail: is.sentence,
        suggestions: is.listOf(is.text).optional(),
      }),
    )
    .describe('What a submission would be refused with.'),
  findings: bomFindingsView,
});

export const viewOfBomCheck = (
  { lines, list, price, errors }: BomCheck,
  findings: ViewOf<typeof bomCheckView>['findings'],
): ViewOf<typeof bomCheckView> => ({
  lines: lines.map(viewOfLine),
  list,
  net: price?.net ?? null,
  noTouch: price?.automatic ?? null,
  reasons: price?.reasons ?? [],
  errors: errors.map(({ pointer, code, detail, suggestions }) => ({
    ...(pointer === undefined ? {} : { pointer: `#${pointer}` }),
    ...{ code, detail },
    ...(suggestions === undefined ? {} : { suggestions }),
  })),
  findings,
});

const viewOfLine = (line: CheckedLine): ViewOf<typeof checkedLineView> => {
  const { termMonths, site, notes, manufacturer, unread = [], known } = line;
  const isUnread = unread.some(({ pointer }) => pointer?.endsWith('/quantity'));
  return {
    ...{ line: line.line, sku: line.sku, quantity: isUnread ? null : line.quantity },
    ...{ termMonths, site, notes, manufacturer },
    ...(known === undefined ? {} : { part: partOf(known) }),
  };
};

const partOf = (known: NonNullable<CheckedLine['known']>) => {
  const { sku, description, kind, productLine, eligible, listUnit, netUnit, list, net, replacementSku } =
    known;
  return {
    ...{ sku, description, kind, productLine, eligible, listUnit, netUnit },
    ...{ discountPercent: known.percent, list, net },
    codes: [...(eligible ? [] : ['PRODUCT_NOT_ELIGIBLE']), ...(known.codes ?? [])],
    replacementSku,
  };
};
