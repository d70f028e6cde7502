import type { ComparedRow } from './compare-row';
import type { FileIndex } from './file-index';
import type { ReportedLine } from './content';
import { warning, type PosFinding } from './pos-row';
import type { PosWorld, SerialUse } from './pos-world';

/** Lines that have a serial number, with this file as if it were applied. */
const usesOf = (serial: string, row: ComparedRow, { world, index }: Around): readonly SerialUse[] => [
  ...world.serialUses(serial).filter(({ lineId }) => !index.reports(lineId)),
  ...index.usesOf(serial, row),
];
type Around = Readonly<{ world: PosWorld; index: FileIndex }>;

/** A unit goes out once until it comes back, and comes back once for each time that it went out. */
export const reusedSerials = (
  row: ComparedRow,
  reported: ReportedLine,
  around: Around,
): readonly PosFinding[] =>
  [...new Set(reported.serials)].flatMap((value) => {
    const other = reuse(usesOf(value, row, around), reported);
    return other === undefined ? [] : [reusedOn(value, other)];
  });

/** Serial numbers of a return that no sale of this sender has (G81). */
export const serialsNotSold = (
  row: ComparedRow,
  { serials }: ReportedLine,
  around: Around,
): readonly PosFinding[] =>
  [...new Set(serials)]
    .filter((serial) => usesOf(serial, row, around).every(({ type }) => type === 'return'))
    .map((value) =>
      warning(
        'SERIAL_NOT_SOLD',
        'You reported no sale of this serial number; the invoice links the return.',
        { column: 'serial_numbers', value },
      ),
    );

/** The other line that has the unit, if it is out more often, or came back more often, than it can. */
const reuse = (uses: readonly SerialUse[], { lineId, type }: ReportedLine): SerialUse | undefined => {
  const isBack = (use: SerialUse): boolean => use.type === 'return';
  const sold = uses.filter((use) => !isBack(use));
  const returned = uses.filter(isBack).length;
  const cameBack = Math.max(returned, sold.filter((use) => use.cameBack).length);
  const tooOften = type === 'return' ? sold.length > 0 && returned > sold.length : sold.length - cameBack > 1;
  if (!tooOften) return undefined;
  return uses.findLast((use) => use.lineId !== lineId && isBack(use) === (type === 'return'));
};

const reusedOn = (value: string, { invoiceNo, invoiceLine }: SerialUse): PosFinding =>
  warning(
    'SERIAL_REUSED',
    `Line ${invoiceLine} of your invoice ${invoiceNo} has this serial number too; it is rewarded once.`,
    { column: 'serial_numbers', value },
  );
