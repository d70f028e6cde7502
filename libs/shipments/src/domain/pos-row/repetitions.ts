import { normalised } from '@channel/kernel';
import type { ReportedLine } from './content';
import { failing, holding, warning, type PosFinding } from './pos-row';
import type { KnownLine, PosWorld } from './pos-world';

/** What a row says about a line that was reported before: under its own key, or as another line's repetition. */
export const repetitionFindings = (
  row: Named,
  known: KnownLine | undefined,
  world: PosWorld,
): readonly PosFinding[] =>
  known === undefined ? reReportFindings(row, world) : correctionFindings(row.reported, known);

/** A line with the name of its content. */
type Named = Readonly<{ reported: ReportedLine; content: string }>;

/**
 * The content of another line: on the same invoice a repetition under another line number; on another invoice a sale
 * of its own, unless it names the very same units (G80). What failed before and comes back repaired is none.
 */
const reReportFindings = ({ reported, content }: Named, world: PosWorld): readonly PosFinding[] => {
  const invoices = world.reportedOn(content);
  if (invoices.size === 0 || world.failedBefore(reported.lineId)) return [];
  const same = invoices.has(reported.invoiceNo);
  const where = same ? 'under another line number' : `on your invoice ${[...invoices].join(', ')}`;
  const message = `You reported a line with the same content ${where}.`;
  const place = { column: same ? 'invoice_line' : 'invoice_no' };
  return same || reported.serials.length > 0
    ? [holding('POSSIBLE_REREPORT', `${message} Accept the row if it is new, or skip it.`, place)]
    : [warning('POSSIBLE_REREPORT', `${message} It counts as another sale.`, place)];
};

const correctionFindings = (reported: ReportedLine, known: KnownLine): readonly PosFinding[] => {
  const remaining = reported.type === 'return' ? 0 : reported.quantity;
  return [
    ...(remaining < known.returned ? [belowReturned(remaining, known, reported)] : []),
    ...(isAnotherSale(reported, known.previous) ? [suspect(known.previous)] : []),
  ];
};

/** A key that was used again for something else (G73). */
const isAnotherSale = (reported: ReportedLine, { customer, sku, serials }: ReportedLine): boolean =>
  normalised(reported.customer.name) !== normalised(customer.name) &&
  reported.sku !== sku &&
  !reported.serials.some((serial) => serials.includes(serial));

const suspect = ({ customer, sku }: ReportedLine): PosFinding =>
  holding(
    'CORRECTION_SUSPECT',
    `You reported this line as ${sku} for ${customer.name}: customer, part and serial numbers all differ. ` +
      'Accept the row if it replaces that line, or skip it and send it under a number of its own.',
    { column: 'invoice_no' },
  );

export const belowReturned = (
  units: number,
  { returned }: KnownLine,
  { invoiceNo, invoiceLine }: Pick<ReportedLine, 'invoiceNo' | 'invoiceLine'>,
): PosFinding =>
  failing(
    'CORRECTION_BELOW_RETURNED',
    `${String(returned)} units came back already; ${String(units)} would be left of the sale.`,
    { column: 'invoice_line', value: `${invoiceNo}/${invoiceLine}` },
  );
