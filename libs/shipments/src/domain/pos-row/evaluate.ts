import { canonicalJson, moneyJson, type Day } from '@channel/kernel';
import type { PosLine } from '../pos-file/pos-file.events';
import { matchLine, type MatchableDeal } from '../matching/match-line';
import { failing, hasError, warning, type PosFinding, type PosValues, type ReadRow } from './pos-row';
import { normalised } from './pos-row.text';

export type PosProduct = Readonly<{
  sku: string;
  family: string;
  productLine: string;
  serialised: boolean;
  lastOrderOn: Day | null;
}>;
/** What a row is compared with, read beforehand: all at one checkpoint. */
export type PosWorld = Readonly<{
  distributorId: string;
  serialsRequired: boolean;
  /** Active resellers of the programme by code. */
  partnerOf: (code: string) => string | undefined;
  productOf: (sku: string, shipOn: Day, currency: string) => PosProduct | readonly string[];
  lineIdOf: (invoiceNo: string, invoiceLine: string) => string;
  /** `contentOf` of the line as it stands, if this sender reported it before. */
  contentOfApplied: (lineId: string) => string | undefined;
  serialSeen: (serial: string, lineId: string) => boolean;
  dealOf: (number: string) => MatchableDeal | undefined;
  dealsOf: (partnerId: string) => readonly MatchableDeal[];
}>;

export type EvaluatedRow = Readonly<{
  row: number;
  outcome: 'created' | 'warning' | 'duplicate' | 'error';
  findings: readonly PosFinding[];
  /** What applying the row records; absent for duplicates and errors. */
  line?: PosLine;
}>;

/** Business fields of a line: equal means the same line reported again. */
export const contentOf = (line: Omit<PosLine, 'match' | 'suggestions'>): string =>
  canonicalJson({
    type: line.type,
    invoiceOn: line.invoiceOn,
    shipOn: line.shipOn,
    partnerId: line.partnerId,
    customer: normalised(line.customer.name),
    country: line.customer.country,
    sku: line.sku,
    quantity: line.quantity,
    price: line.unitNetPrice,
    dealNumber: line.dealNumber,
    serials: [...new Set(line.serials)].sort(),
  });

/** Judges the rows of one file in its order; the first of equal rows counts. */
export const evaluateRows = (rows: readonly ReadRow[], world: PosWorld): readonly EvaluatedRow[] => {
  const compared = rows.map((row) => compareRow(row, world));
  const contents = contentsByLine(compared);
  const seen = new Set<string>();
  return compared.map(({ row, findings, draft }) => {
    if (draft === undefined || hasError(findings)) return { row, outcome: 'error', findings };
    if ((contents.get(draft.lineId)?.size ?? 0) > 1) {
      const conflict = failing(
        'KEY_CONFLICT',
        'The file has this invoice line twice, with different content.',
        {
          column: 'invoice_line',
          value: `${draft.invoiceNo}/${draft.invoiceLine}`,
        },
      );
      return { row, outcome: 'error', findings: [...findings, conflict] };
    }
    const again = seen.has(draft.lineId);
    seen.add(draft.lineId);
    return again ? { row, outcome: 'duplicate', findings } : judged(row, findings, draft, world);
  });
};

type Draft = Omit<PosLine, 'match' | 'suggestions'>;
type Compared = Readonly<{ row: number; findings: readonly PosFinding[]; draft?: Draft }>;

const judged = (
  row: number,
  findings: readonly PosFinding[],
  draft: Draft,
  world: PosWorld,
): EvaluatedRow => {
  const applied = world.contentOfApplied(draft.lineId);
  if (applied === contentOf(draft)) return { row, outcome: 'duplicate', findings };
  if (applied !== undefined) {
    const changed = failing(
      'CORRECTION_UNSUPPORTED',
      'This invoice line was reported before with other content. Correcting it is not supported yet: nothing changes.',
      { column: 'invoice_line', value: `${draft.invoiceNo}/${draft.invoiceLine}` },
    );
    return { row, outcome: 'error', findings: [...findings, changed] };
  }
  // Goods not for resale belong to no deal and earn nothing.
  const decision =
    draft.type === 'demo'
      ? { match: null, suggestions: [], findings: [] }
      : matchLine(
          draft,
          draft.dealNumber === null ? undefined : world.dealOf(draft.dealNumber),
          world.dealsOf(draft.partnerId),
        );
  const all = [...findings, ...serialsSeen(draft, world), ...decision.findings];
  const line: PosLine = {
    ...draft,
    match: decision.match,
    ...(decision.suggestions.length === 0 ? {} : { suggestions: decision.suggestions }),
  };
  return { row, outcome: all.length === 0 ? 'created' : 'warning', findings: all, line };
};

const serialsSeen = (draft: Draft, world: PosWorld): readonly PosFinding[] =>
  draft.serials
    .filter((serial) => world.serialSeen(serial, draft.lineId))
    .map((value) =>
      warning('SERIAL_REUSED', 'You reported this serial number before; it is rewarded once.', {
        column: 'serial_numbers',
        value,
      }),
    );

const contentsByLine = (compared: readonly Compared[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const contents = new Map<string, Set<string>>();
  for (const { draft } of compared)
    if (draft !== undefined) {
      const known = contents.get(draft.lineId) ?? new Set<string>();
      contents.set(draft.lineId, known.add(contentOf(draft)));
    }
  return contents;
};

const compareRow = ({ row, values, findings }: ReadRow, world: PosWorld): Compared => {
  if (values === undefined) return { row, findings };
  const more: PosFinding[] = [...findings];
  if (values.type === 'return')
    more.push(
      failing('RETURN_UNSUPPORTED', 'Returns are not supported yet: nothing changes.', {
        column: 'transaction_type',
      }),
    );
  const partnerId = world.partnerOf(values.partnerCode);
  if (partnerId === undefined)
    more.push(
      failing('UNKNOWN_PARTNER', 'There is no active reseller with this id.', {
        column: 'reseller_id',
        value: values.partnerCode,
      }),
    );
  const product = world.productOf(values.sku, values.shipOn, values.unitNetPrice.currency);
  if (!isProduct(product)) {
    more.push(
      failing('UNKNOWN_SKU', 'No price list of the ship day has this part in this currency.', {
        column: 'sku',
        value: values.sku,
        suggestions: product,
      }),
    );
    return { row, findings: more };
  }
  more.push(...productFindings(values, product, world.serialsRequired));
  return partnerId === undefined || hasError(more)
    ? { row, findings: more }
    : { row, findings: more, draft: draftOf(values, partnerId, product, world) };
};

const isProduct = (found: PosProduct | readonly string[]): found is PosProduct => !Array.isArray(found);

const productFindings = (
  { type, quantity, serials, shipOn }: PosValues,
  { serialised, lastOrderOn }: PosProduct,
  serialsRequired: boolean,
): readonly PosFinding[] => {
  const place = { column: 'serial_numbers', value: String(serials.length) };
  const message = `The line has ${String(quantity)} units and ${String(serials.length)} serial numbers.`;
  const wrongCount = serialised ? new Set(serials).size !== Math.abs(quantity) : false;
  return [
    ...(wrongCount
      ? [
          serialsRequired && type === 'sale'
            ? failing('SERIAL_COUNT', message, place)
            : warning('SERIAL_COUNT', message, place),
        ]
      : []),
    ...(lastOrderOn !== null && shipOn > lastOrderOn
      ? [warning('END_OF_SALE', `The part could be ordered until ${lastOrderOn}.`, { column: 'sku' })]
      : []),
  ];
};

const draftOf = (values: PosValues, partnerId: string, product: PosProduct, world: PosWorld): Draft => ({
  lineId: world.lineIdOf(values.invoiceNo, values.invoiceLine),
  row: values.row,
  distributorId: world.distributorId,
  reportPeriod: values.reportPeriod,
  invoiceNo: values.invoiceNo,
  invoiceLine: values.invoiceLine,
  invoiceOn: values.invoiceOn,
  shipOn: values.shipOn,
  type: values.type,
  partnerId,
  customer: values.customer,
  dealNumber: values.dealNumber,
  sku: product.sku,
  family: product.family,
  productLine: product.productLine,
  quantity: values.quantity,
  unitNetPrice: moneyJson(values.unitNetPrice),
  serials: values.serials,
});
