import { entryFor, present, type EventTable, type MoneyJson } from '@channel/kernel';
import { projection } from '@channel/runtime';
import type {
  LineSuggestion,
  PosFileApplied,
  PosLine,
  PosLinesRecorded,
  SaleReversal,
} from './domain/pos-file/pos-file.events';
import { digestOf } from '@channel/event-store';
import { isOwnReport } from './domain/pos-file/own-report';
import { contentOf } from './domain/pos-row/content';
import { takenBack, type CameBack, type LinePortion } from './domain/shipment-line/portions';
import type { ShipmentLineEvent } from './domain/shipment-line/shipment-line.events';

/** A reported line as lists, matching and the next file's check see it. */
export type ShipmentLineRow = Readonly<{
  posFileId: string;
  chunk: number;
  distributorId: string;
  partnerId: string;
  reportPeriod: string;
  invoiceNo: string;
  invoiceLine: string;
  invoiceOn: string;
  shipOn: string;
  type: PosLine['type'];
  customer: PosLine['customer'];
  customerName: string;
  dealNumber: string | null;
  dealId: string | null;
  matchedBy: 'number' | 'score' | 'person' | null;
  /** Of a sale that a person split: what of each came back. Empty: the line counts as a whole. */
  portions: readonly (LinePortion & Readonly<{ returned: number }>)[];
  /** A person found that it belongs to no deal. */
  noDeal: boolean;
  score: string | null;
  suggestions: readonly LineSuggestion[];
  status: ShipmentLineStatus;
  /** Units of a sale that linked returns have taken back. */
  returned: number;
  /** What each linked return took back of a sale. */
  cameBack: readonly CameBack[];
  /** Sales that a return takes back. */
  reverses: readonly SaleReversal[];
  sku: string;
  quantity: number;
  unitNetPrice: MoneyJson;
  serials: readonly string[];
  /** Digest of the business fields, to recognise the line when it is reported again under another key. */
  content: string;
  /** The line as the last file left it. */
  line: Omit<PosLine, 'suggestions' | 'corrects' | 'cancels'>;
}>;

/**
 * `returned`: all of a sale came back. A return is `linked` to its sale, or waits `unlinked` in the queue. `cancelled`:
 * the sender took the line back.
 */
export const SHIPMENT_LINE_STATUSES = [
  'matched',
  'unmatched',
  'not_a_deal',
  'returned',
  'linked',
  'unlinked',
  'cancelled',
] as const;
export type ShipmentLineStatus = (typeof SHIPMENT_LINE_STATUSES)[number];

export const SHIPMENT_LINES = 'shipments.shipment-lines';
type ShipmentLinesEvent = PosLinesRecorded | PosFileApplied | ShipmentLineEvent;

/** All lines of all senders as they count now. A line appears or changes with its file's closing event. */
export const shipmentLines = projection<ShipmentLinesEvent, ShipmentLineRow>({
  name: SHIPMENT_LINES,
  version: 6,
  streams: ['posFile-', 'shipmentLine-'],
  chunks: [{ chunk: 'PosLinesRecorded', closing: 'PosFileApplied' }],
  columns: {
    posFileId: 'text not null',
    chunk: 'integer not null',
    distributorId: 'text not null',
    partnerId: 'text not null',
    reportPeriod: 'text not null',
    invoiceNo: 'text not null',
    invoiceLine: 'text not null',
    invoiceOn: 'text not null',
    shipOn: 'text not null',
    type: 'text not null',
    customer: 'jsonb not null',
    customerName: 'text not null',
    dealNumber: 'text',
    dealId: 'text',
    matchedBy: 'text',
    portions: 'jsonb not null',
    noDeal: 'boolean not null',
    score: 'text',
    suggestions: 'jsonb not null',
    status: 'text not null',
    returned: 'integer not null',
    cameBack: 'jsonb not null',
    reverses: 'jsonb not null',
    sku: 'text not null',
    quantity: 'integer not null',
    unitNetPrice: 'jsonb not null',
    serials: 'jsonb not null',
    content: 'text not null',
    line: 'jsonb not null',
  },
  indexes: [
    '("distributorId", content)',
    '("distributorId", "partnerId", sku)',
    '("distributorId", "shipOn")',
    '("status", "shipOn")',
    '("dealId")',
    '("shipOn", key)',
    // Few are split; lists look for them beside all others.
    `("shipOn") where portions <> '[]'`,
    'using gin (serials)',
  ],
  onFailure: 'stop',
  // What decides on it waits for it; rewards rest on facts of their own.
  late: 'fine',
  keys: (event) => entryFor(KEYS, event) ?? [],
  on: {
    PosLinesRecorded: (data, row, _event, key) => present(recorded(row, data, key), 'the line of the key'),
    PosFileApplied: (_data, row) => row,
    ShipmentLineMatched: ({ dealId }, row) =>
      withStatus({ ...present(row, 'the line'), dealId, matchedBy: 'person', portions: [], score: null }),
    ShipmentLineSplit: ({ portions }, row) =>
      withStatus({
        ...{ ...present(row, 'the line'), dealId: null, matchedBy: 'person', score: null },
        portions: portions.map(unreturned),
      }),
    ShipmentLineRejoined: (_data, row) =>
      withStatus({ ...present(row, 'the line'), matchedBy: null, portions: [] }),
    ShipmentLineUnmatched: (_data, row) =>
      withStatus({ ...present(row, 'the line'), dealId: null, matchedBy: null, score: null }),
    ShipmentLineMarkedNotADeal: (_data, row) => withStatus({ ...present(row, 'the line'), noDeal: true }),
    ShipmentLineReopened: (_data, row) => withStatus({ ...present(row, 'the line'), noDeal: false }),
    LineCorrectionPrepared: null,
    LineCorrectionApproved: null,
    LineCorrectionRejected: null,
    ShipmentReturnLinked: ({ lineId, shipOn, reverses, dealId, serials = [] }, row, _event, key) => {
      const known = present(row, 'the line');
      return withStatus(
        lineId === key
          ? { ...known, reverses, dealId }
          : withReturn(known, { returnId: lineId, shipOn, units: unitsOf(reverses, key), serials }),
      );
    },
  },
});

/** Rows that an event touches. */
const KEYS: EventTable<ShipmentLinesEvent, readonly string[]> = {
  PosLinesRecorded: ({ lines }) => [...new Set(lines.flatMap(touchedBy))],
  PosFileApplied: null,
  ShipmentLineMatched: ({ lineId }) => [lineId],
  ShipmentLineSplit: ({ lineId }) => [lineId],
  ShipmentLineRejoined: ({ lineId }) => [lineId],
  ShipmentLineUnmatched: ({ lineId }) => [lineId],
  ShipmentLineMarkedNotADeal: ({ lineId }) => [lineId],
  ShipmentLineReopened: ({ lineId }) => [lineId],
  ShipmentReturnLinked: ({ lineId, reverses }) => [lineId, ...reverses.map((reversal) => reversal.lineId)],
  LineCorrectionPrepared: null,
  LineCorrectionApproved: null,
  LineCorrectionRejected: null,
};

const touchedBy = ({ lineId, reverses = [], corrects, cancels }: PosLine): readonly string[] => [
  lineId,
  ...[...reverses, ...((corrects ?? cancels)?.previous.reverses ?? [])].map((reversal) => reversal.lineId),
];
const unitsOf = (reverses: readonly SaleReversal[] = [], key: string): number =>
  reverses.reduce((units, { lineId, quantity }) => (lineId === key ? units + quantity : units), 0);

/** The lines of a chunk by the rows that they touch, looked up for each of its rows. */
const touching = new WeakMap<readonly PosLine[], ReadonlyMap<string, readonly PosLine[]>>();
const linesTouching = (lines: readonly PosLine[], key: string): readonly PosLine[] => {
  const known = touching.get(lines) ?? byTouched(lines);
  touching.set(lines, known);
  return known.get(key) ?? [];
};
const byTouched = (lines: readonly PosLine[]): ReadonlyMap<string, readonly PosLine[]> => {
  const found = new Map<string, PosLine[]>();
  for (const line of lines)
    for (const key of new Set(touchedBy(line))) {
      const touched = found.get(key);
      if (touched === undefined) found.set(key, [line]);
      else touched.push(line);
    }
  return found;
};

/** The row after a chunk: the line itself, and what returns of the chunk take back of it or give back to it. */
const recorded = (
  row: ShipmentLineRow | undefined,
  { lines, posFileId, chunk }: PosLinesRecorded['data'],
  key: string,
): ShipmentLineRow | undefined =>
  linesTouching(lines, key).reduce<ShipmentLineRow | undefined>((known, line) => {
    const { lineId: returnId, shipOn, serials } = line;
    if (returnId === key)
      return withStatus(
        rowOf(line, {
          ...{ posFileId, chunk },
          cameBack: line.corrects === undefined ? [] : (known?.cameBack ?? []),
        }),
      );
    const back = { returnId, shipOn, units: unitsOf(line.reverses, key), serials };
    return known && withStatus(withReturn(known, back));
  }, row);

/** What a return takes back instead of what it took back so far. */
const withReturn = (row: ShipmentLineRow, back: CameBack): ShipmentLineRow => ({
  ...row,
  cameBack: [
    ...row.cameBack.filter(({ returnId }) => returnId !== back.returnId),
    ...(back.units === 0 ? [] : [back]),
  ],
});

const rowOf = (
  line: PosLine,
  place: Pick<ShipmentLineRow, 'posFileId' | 'chunk' | 'cameBack'>,
): ShipmentLineRow => {
  const { suggestions = [], cancels } = line;
  return {
    ...{ ...place, returned: 0 },
    distributorId: line.distributorId,
    partnerId: line.partnerId,
    reportPeriod: line.reportPeriod,
    invoiceNo: line.invoiceNo,
    invoiceLine: line.invoiceLine,
    invoiceOn: line.invoiceOn,
    shipOn: line.shipOn,
    type: line.type,
    customer: line.customer,
    customerName: line.customer.name,
    dealNumber: line.dealNumber,
    ...matchOf(line),
    noDeal: false,
    suggestions,
    status: cancels === undefined ? 'unmatched' : 'cancelled',
    reverses: line.reverses ?? [],
    sku: line.sku,
    quantity: line.quantity,
    unitNetPrice: line.unitNetPrice,
    serials: line.serials,
    content: cancels === undefined ? digestOf(contentOf(line)) : '',
    line: plainOf(line),
  };
};

/** Where the report says that the line belongs: also what a person decided and a corrected line kept. */
const matchOf = ({
  match,
  portions = [],
}: PosLine): Pick<ShipmentLineRow, 'dealId' | 'matchedBy' | 'portions' | 'score'> => ({
  dealId: match?.dealId ?? null,
  matchedBy: portions.length === 0 ? (match?.by ?? null) : 'person',
  portions: portions.map(unreturned),
  score: match?.score ?? null,
});

/** What is undefined is not written, and saying so takes a fraction of what leaving it out of the copy does. */
const plainOf = (line: PosLine): ShipmentLineRow['line'] => {
  const plain = { ...line, suggestions: undefined, corrects: undefined, cancels: undefined };
  return plain;
};

const unreturned = (portion: LinePortion): ShipmentLineRow['portions'][number] => ({
  ...portion,
  returned: 0,
});

const withStatus = (row: ShipmentLineRow): ShipmentLineRow => {
  const counted = { ...row, returned: totalOf(row.cameBack), portions: countedPortions(row) };
  return { ...counted, status: statusOf(counted) };
};
const totalOf = (of: readonly Readonly<{ units: number }>[]): number =>
  of.reduce((sum, { units }) => sum + units, 0);
const countedPortions = ({ portions, cameBack }: ShipmentLineRow): ShipmentLineRow['portions'] => {
  if (portions.length === 0) return portions;
  const taken = takenBack(portions, cameBack);
  return portions.map((portion) => ({
    ...portion,
    returned: totalOf(taken.filter(({ portionId }) => portionId === portion.portionId)),
  }));
};
const statusOf = (row: ShipmentLineRow): ShipmentLineStatus =>
  row.status === 'cancelled' ? 'cancelled' : STATUS_OF[row.type](row);
/** How a line counts that its sender has not taken back. */
const STATUS_OF: Readonly<Record<PosLine['type'], (row: ShipmentLineRow) => ShipmentLineStatus>> = {
  // Of the deal that was registered for it, or of none.
  demo: ({ returned, quantity, dealId }) => {
    if (returned >= quantity) return 'returned';
    return dealId === null ? 'not_a_deal' : 'matched';
  },
  return: ({ reverses }) => (reverses.length === 0 ? 'unlinked' : 'linked'),
  sale: (row) => {
    const { returned, quantity, dealId, portions, noDeal } = row;
    if (returned >= quantity) return 'returned';
    if (isOwnReport(row)) return 'not_a_deal';
    if (dealId !== null || portions.length > 0) return 'matched';
    return noDeal ? 'not_a_deal' : 'unmatched';
  },
};
