import type { InterchangeLine, RowFinding, Segment } from '@channel/imports';
import { unlistedAt } from '@channel/kernel';
import { POS_COLUMNS } from '../pos-row/pos-row';
import { expectedAt, MEANINGS, type Profile } from './profile';
import { saidIn, type LoopSaid, type Said } from './said';

/** What is said once for many lines: who reports, in which currency, for which month. */
export type Frame = Readonly<{
  columns: ReadonlyMap<string, Said>;
  profile: Profile;
  /** How the sender declares that decimals are written; X12 has a point. */
  decimal: ',' | '.';
}>;

/** The lines of one PTD loop: one for each quantity in it, or for each part where the parts come first. */
export const linesOfLoop = (loop: readonly Segment[], frame: Frame): readonly InterchangeLine[] => {
  const [opening, ...segments] = loop;
  if (opening === undefined) return [];
  const { common, parts } = partsOf(segments, frame.profile);
  const shared = saidIn(common, frame.profile);
  const inner = parts.length === 0 ? [[]] : parts;
  return inner.map((part, nth) => {
    const row = nth === 0 ? opening.at : (part[0] ?? opening).at;
    return lineOf({ opening, row, shared, own: saidIn(part, frame.profile) }, frame);
  });
};

/** The line begins with its quantity or with its part, whichever the sender sends first. */
const partsOf = (segments: readonly Segment[], { quantities }: Profile) => {
  const opens = (segment: Segment): boolean =>
    segment.name === 'LIN' ||
    (segment.name === 'QTY' && quantities.has((segment.elements[1] ?? '').toUpperCase()));
  const first = segments.find(opens)?.name;
  const starts = segments.flatMap((segment, at) => (opens(segment) && segment.name === first ? [at] : []));
  return {
    common: segments.slice(0, starts[0] ?? segments.length),
    parts: starts.map((from, nth) => segments.slice(from, starts[nth + 1])),
  };
};

type Loop = Readonly<{ opening: Segment; row: number; shared: LoopSaid; own: LoopSaid }>;

/** What the line says counts before the header; what its two loops say otherwise is a mistake. Serials stand in either. */
const lineOf = ({ opening, row, shared, own }: Loop, frame: Frame): InterchangeLine => {
  const { profile, decimal } = frame;
  const columns = new Map([...frame.columns, ...shared.columns, ...own.columns]);
  const serials = [...shared.serials, ...own.serials];
  const [firstSerial] = serials;
  if (firstSerial !== undefined)
    columns.set('serial_numbers', { ...firstSerial, text: serials.map(({ text }) => text).join('|') });
  const quantity = own.quantity ?? shared.quantity;
  const movement = { text: opening.elements[1] ?? '', at: opening.at, element: 'PTD01' };
  const type = profile.movements.get(movement.text.toUpperCase());
  columns.set('transaction_type', { ...movement, text: type ?? movement.text });
  if (quantity !== undefined) columns.set('quantity', signed(quantity));
  const cells = Object.fromEntries(
    [...columns].map(([name, { text }]) => [
      name,
      DECIMALS.includes(name) ? text.replace('.', decimal) : text,
    ]),
  );
  return {
    ...{ row, cells },
    sent: {
      ...Object.fromEntries(DECIMALS.flatMap((name) => sentOf(name, columns))),
      ...(quantity === undefined ? {} : { quantity: quantity.text }),
      ...(type === undefined ? {} : { transaction_type: movement.text }),
    },
    places: placesOf(columns, row, profile),
    problems: [
      ...(type === undefined
        ? [unlistedCode('transaction_type', movement, profile.movements.keys(), MEANINGS)]
        : []),
      ...[...shared.doubled, ...own.doubled, ...contradictions(shared, own)].map(doubledFinding),
      ...quantityProblems([quantity, own.uncounted ?? shared.uncounted], profile),
    ],
  };
};

const contradictions = ({ columns }: LoopSaid, own: LoopSaid): LoopSaid['doubled'] =>
  [...own.columns].flatMap(([column, second]) => {
    const first = columns.get(column);
    return first === undefined || first.text === second.text ? [] : [{ column, first, second }];
  });

const DECIMALS: readonly string[] = ['quantity', 'unit_net_price', 'amount'];
const sentOf = (name: string, columns: ReadonlyMap<string, Said>): readonly (readonly [string, string])[] => {
  const value = columns.get(name);
  return value === undefined ? [] : [[name, value.text]];
};

/** Units that came back are sent as a number above zero, under a qualifier of their own. */
const signed = ({ meaning, ...said }: NonNullable<LoopSaid['quantity']>): Said =>
  meaning === 'return' ? { ...said, text: `-${said.text.replace(/^\+/, '')}` } : said;

const placesOf = (
  columns: ReadonlyMap<string, Said>,
  row: number,
  profile: Profile,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    POS_COLUMNS.map(({ name }) => {
      const found = columns.get(name);
      const place = found ?? { at: row, element: expectedAt(name, profile) };
      return [name, `${String(place.at)}, ${place.element}`];
    }),
  );

const failing = (code: string, column: string, value: string, message: string): RowFinding => ({
  ...{ code, severity: 'error', column, value, message },
});

/** A code that nobody said what it means. In the cell a word of the template may stand, which is no code. */
const unlistedCode = (
  column: string,
  { text, at, element }: Said,
  known: Iterable<string>,
  allowed: readonly string[],
): RowFinding => {
  const what = `code of ${element}`;
  const { code, detail } = unlistedAt('TYPE_UNKNOWN', { word: text, what, known: [...known] });
  return { ...failing(code, column, text, `Segment ${String(at)}, ${element}: ${detail}`), allowed };
};

const doubledFinding = ({ column, first, second }: LoopSaid['doubled'][number]): RowFinding =>
  failing(
    'COLUMN_DOUBLED',
    column,
    second.text,
    `Segment ${String(second.at)}, ${second.element}: "${second.text}" stands for ${column}, and segment ${String(first.at)} says "${first.text}". Send one of them.`,
  );

const quantityProblems = (
  [quantity, uncounted]: readonly [LoopSaid['quantity'], LoopSaid['uncounted']],
  { quantities }: Profile,
): readonly RowFinding[] => {
  if (quantity === undefined && uncounted !== undefined)
    return [unlistedCode('quantity', uncounted, quantities.keys(), [])];
  return quantity?.meaning === 'return' && quantity.text.startsWith('-')
    ? [
        failing(
          'SIGN_MISMATCH',
          'quantity',
          quantity.text,
          `Segment ${String(quantity.at)}, QTY02: what came back is sent as a number above zero, and this is ${quantity.text}.`,
        ),
      ]
    : [];
};
