import type { Segment } from '@channel/imports';
import type { Party, Profile } from './profile';

/** What a segment says of a column, and where. */
export type Said = Readonly<{ text: string; at: number; element: string }>;
/** What the segments of one loop say together. */
export type LoopSaid = Readonly<{
  columns: ReadonlyMap<string, Said>;
  serials: readonly Said[];
  quantity?: Said & Readonly<{ meaning: 'sale' | 'return' }>;
  /** A quantity of which nobody said what it counts. */
  uncounted?: Said;
  /** The same thing said twice, each time otherwise. */
  doubled: readonly Readonly<{ column: string; first: Said; second: Said }>[];
}>;

type Entry = readonly [column: string, said: Said];
type OfParty = { party: Party | undefined };

const element = ({ elements }: Segment, at: number): string => elements[at] ?? '';
const said = (segment: Segment, at: number): Said => ({
  text: element(segment, at),
  at: segment.at,
  element: `${segment.name}${String(at).padStart(2, '0')}`,
});

/** Reads the segments of a loop in whatever order they come. */
export const saidIn = (segments: readonly Segment[], profile: Profile): LoopSaid => {
  const { columns, serials, doubled } = columnsIn(segments, profile);
  const counted = segments.filter(({ name }) => name === 'QTY').map((one) => quantityOf(one, profile));
  const [quantity, second] = counted.flatMap((one) => one.quantity ?? []);
  const [uncounted] = counted.flatMap((one) => one.uncounted ?? []);
  return {
    ...{ columns, serials },
    doubled:
      quantity === undefined || second === undefined
        ? doubled
        : [...doubled, { column: 'quantity', first: quantity, second }],
    ...(quantity === undefined ? {} : { quantity }),
    ...(uncounted === undefined ? {} : { uncounted }),
  };
};

const columnsIn = (
  segments: readonly Segment[],
  profile: Profile,
): Pick<LoopSaid, 'columns' | 'serials' | 'doubled'> => {
  const columns = new Map<string, Said>();
  const serials: Said[] = [];
  const doubled: LoopSaid['doubled'][number][] = [];
  const scope: OfParty = { party: undefined };
  for (const segment of segments)
    for (const [column, what] of entriesOf(segment, profile, scope)) {
      if (what.text === '') continue;
      const first = columns.get(column);
      if (column === 'serial_numbers') serials.push(what);
      else if (first === undefined) columns.set(column, what);
      else if (first.text !== what.text) doubled.push({ column, first, second: what });
    }
  return { columns, serials, doubled };
};

const quantityOf = (segment: Segment, { quantities }: Profile): Pick<LoopSaid, 'quantity' | 'uncounted'> => {
  const meaning = quantities.get(element(segment, 1).toUpperCase());
  return meaning === undefined
    ? { uncounted: said(segment, 1) }
    : { quantity: { ...said(segment, 2), meaning } };
};

/** Segments that say more about the name in front of them. */
const OF_NAME: readonly string[] = ['N2', 'N3', 'N4', 'PER', 'REF'];

const entriesOf = (segment: Segment, profile: Profile, scope: OfParty): readonly Entry[] => {
  if (segment.name === 'N1') {
    scope.party = profile.parties.get(element(segment, 1).toUpperCase());
    return partyEntries(segment, scope.party);
  }
  const { party } = scope;
  if (!OF_NAME.includes(segment.name)) scope.party = undefined;
  return (ENTRIES[segment.name] ?? qualifiedEntry)(segment, profile, party);
};

const partyEntries = (segment: Segment, party: Party | undefined): readonly Entry[] => {
  if (party === 'sender') return [['reporter_id', said(segment, 4)]];
  if (party === 'customer') return [['end_customer_name', said(segment, 2)]];
  if (party === undefined) return [];
  return [
    ['reseller_name', said(segment, 2)],
    ['reseller_id', said(segment, 4)],
  ];
};

type EntriesOf = (segment: Segment, profile: Profile, party: Party | undefined) => readonly Entry[];

/** `REF*IV*INV-88120`: a qualifier says which column its value is. */
const qualifiedEntry: EntriesOf = (segment, { columns }) => {
  const column = columns.get(`${segment.name}*${element(segment, 1).toUpperCase()}`);
  return column === undefined ? [] : [[column, said(segment, 2)]];
};

const ENTRIES: Readonly<Partial<Record<string, EntriesOf>>> = {
  N4: (segment, _profile, party) =>
    party === 'customer'
      ? [
          ['end_customer_city', said(segment, 1)],
          ['end_customer_zip', said(segment, 3)],
          ['end_customer_country', said(segment, 4)],
        ]
      : [],
  CUR: (segment) => [['currency', said(segment, 2)]],
  UIT: (segment) => [['unit_net_price', said(segment, 2)]],
  // LIN01 is the line; then numbers of the product follow, each behind what kind of number it is.
  LIN: (segment, { columns }) => [
    ['invoice_line', said(segment, 1)],
    ...segment.elements.flatMap((kind, at): readonly Entry[] => {
      const column = at >= 2 && at % 2 === 0 ? columns.get(`LIN*${kind.toUpperCase()}`) : undefined;
      return column === undefined ? [] : [[column, said(segment, at + 1)]];
    }),
  ],
};
