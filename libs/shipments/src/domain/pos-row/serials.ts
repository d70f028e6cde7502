import type { ReportedLine } from './content';
import { warning, type PosFinding } from './pos-row';
import type { PosWorld, SerialUse } from './pos-world';

/** How often serial numbers went out and came back, with this file as if it were applied. */
export type Serials = Readonly<{
  /** A unit goes out once until it comes back, and comes back once for each time that it went out. */
  reused: (reported: ReportedLine) => readonly PosFinding[];
  /** Serial numbers of a return that no sale of this sender has (G81). */
  notSold: (reported: ReportedLine) => readonly PosFinding[];
}>;

/** Pauses after each line of the file. */
export function* serialsOf(
  reportedLines: readonly ReportedLine[],
  world: PosWorld,
): Generator<undefined, Serials> {
  const inFile = new Set(reportedLines.map(({ lineId }) => lineId));
  const here = new Map<string, SerialUse[]>();
  for (const reported of reportedLines) {
    for (const serial of new Set(reported.serials)) {
      const uses = here.get(serial) ?? [];
      here.set(serial, uses);
      if (!uses.some(({ lineId }) => lineId === reported.lineId)) uses.push({ ...reported, cameBack: false });
    }
    yield;
  }
  const usesOf = (serial: string): readonly SerialUse[] => [
    ...world.serialUses(serial).filter(({ lineId }) => !inFile.has(lineId)),
    ...(here.get(serial) ?? []),
  ];
  return {
    reused: (reported) =>
      [...new Set(reported.serials)].flatMap((value) => {
        const other = reuse(usesOf(value), reported);
        return other === undefined ? [] : [reusedOn(value, other)];
      }),
    notSold: ({ serials }) =>
      [...new Set(serials)]
        .filter((serial) => usesOf(serial).every(({ type }) => type === 'return'))
        .map((value) =>
          warning(
            'SERIAL_NOT_SOLD',
            'You reported no sale of this serial number; the invoice links the return.',
            {
              ...{ column: 'serial_numbers', value },
            },
          ),
        ),
  };
}

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
