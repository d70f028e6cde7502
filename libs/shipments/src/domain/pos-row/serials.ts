import type { Draft } from './content';
import { warning, type PosFinding } from './pos-row';
import type { PosWorld, SerialUse } from './pos-world';

/** How often serial numbers went out and came back, with this file as if it were applied. */
export type Serials = Readonly<{
  /** A unit goes out once until it comes back, and comes back once for each time that it went out. */
  reused: (draft: Draft) => readonly PosFinding[];
  /** Serial numbers of a return that no sale of this sender has (G81). */
  notSold: (draft: Draft) => readonly PosFinding[];
}>;

/** Pauses after each line of the file. */
export function* serialsOf(drafts: readonly Draft[], world: PosWorld): Generator<undefined, Serials> {
  const inFile = new Set(drafts.map(({ lineId }) => lineId));
  const here = new Map<string, SerialUse[]>();
  for (const draft of drafts) {
    for (const serial of new Set(draft.serials)) {
      const uses = here.get(serial) ?? [];
      here.set(serial, uses);
      if (!uses.some(({ lineId }) => lineId === draft.lineId)) uses.push({ ...draft, cameBack: false });
    }
    yield;
  }
  const usesOf = (serial: string): readonly SerialUse[] => [
    ...world.serialUses(serial).filter(({ lineId }) => !inFile.has(lineId)),
    ...(here.get(serial) ?? []),
  ];
  return {
    reused: (draft) =>
      [...new Set(draft.serials)].flatMap((value) => {
        const other = reuse(usesOf(value), draft);
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
const reuse = (uses: readonly SerialUse[], { lineId, type }: Draft): SerialUse | undefined => {
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
