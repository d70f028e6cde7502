import { contentOf, type Draft } from './content';
import { failing, holding, warning, type PosFinding } from './pos-row';
import { normalised } from './pos-row.text';
import type { KnownLine, PosWorld } from './pos-world';

/** What a row says about a line that was reported before: under its own key, or as another line's repetition. */
export const repetitionFindings = (
  draft: Draft,
  known: KnownLine | undefined,
  world: PosWorld,
): readonly PosFinding[] =>
  known === undefined ? reReportFindings(draft, world) : correctionFindings(draft, known);

/**
 * The content of another line: on the same invoice a repetition under another line number; on another invoice a sale
 * of its own, unless it names the very same units (G80). What failed before and comes back repaired is none.
 */
const reReportFindings = (draft: Draft, world: PosWorld): readonly PosFinding[] => {
  const invoices = world.reportedOn(contentOf(draft));
  if (invoices.size === 0 || world.failedBefore(draft.lineId)) return [];
  const same = invoices.has(draft.invoiceNo);
  const where = same ? 'under another line number' : `on your invoice ${[...invoices].join(', ')}`;
  const message = `You reported a line with the same content ${where}.`;
  const place = { column: same ? 'invoice_line' : 'invoice_no' };
  return same || draft.serials.length > 0
    ? [holding('POSSIBLE_REREPORT', `${message} Accept the row if it is new, or skip it.`, place)]
    : [warning('POSSIBLE_REREPORT', `${message} It counts as another sale.`, place)];
};

const correctionFindings = (draft: Draft, known: KnownLine): readonly PosFinding[] => {
  const remaining = draft.type === 'sale' ? draft.quantity : 0;
  return [
    ...(remaining < known.returned ? [belowReturned(remaining, known, draft)] : []),
    ...(isAnotherSale(draft, known.previous) ? [suspect(known.previous)] : []),
  ];
};

/** A key that was used again for something else (G73). */
const isAnotherSale = (draft: Draft, { customer, sku, serials }: Draft): boolean =>
  normalised(draft.customer.name) !== normalised(customer.name) &&
  draft.sku !== sku &&
  !draft.serials.some((serial) => serials.includes(serial));

const suspect = ({ customer, sku }: Draft): PosFinding =>
  holding(
    'CORRECTION_SUSPECT',
    `You reported this line as ${sku} for ${customer.name}: customer, part and serial numbers all differ. ` +
      'Accept the row if it replaces that line, or skip it and send it under a number of its own.',
    { column: 'invoice_no' },
  );

export const belowReturned = (
  units: number,
  { returned }: KnownLine,
  { invoiceNo, invoiceLine }: Pick<Draft, 'invoiceNo' | 'invoiceLine'>,
): PosFinding =>
  failing(
    'CORRECTION_BELOW_RETURNED',
    `${String(returned)} units came back already; ${String(units)} would be left of the sale.`,
    { column: 'invoice_line', value: `${invoiceNo}/${invoiceLine}` },
  );
