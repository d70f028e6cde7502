import { alter, factSource, type FactChange } from '@channel/runtime';
import type { LinePortion, PosFileEvent, PosLine, ShipmentLineEvent } from '@channel/shipments';

/** What rewards keep of a line of a distributor's report. */
export type LineFact = Pick<
  PosLine,
  | 'lineId'
  | 'distributorId'
  | 'partnerId'
  | 'invoiceNo'
  | 'invoiceLine'
  | 'shipOn'
  | 'type'
  | 'sku'
  | 'productLine'
  | 'quantity'
  | 'serials'
  | 'reverses'
  | 'orderUse'
> &
  Readonly<{
    posFileId: string;
    /** `null` also of a sale that is split: its portions have one each. */
    dealId: string | null;
    /** Of a sale that is split; empty: it counts as a whole. */
    portions: readonly LinePortion[];
    /** The sender took the line back: nothing was shipped. */
    cancelled: boolean;
    /** Whose and when the line was until this file; `null` for one that is new. */
    replaced: Readonly<{ partnerId: string; shipOn: string }> | null;
    /** When the line was first received; a correction keeps it. */
    receivedAt: string;
    /** Place of the feed from which on a return was linked to its sale; `null` on what is no linked return. */
    linkedFrom: string | null;
    eventIds: readonly string[];
  }>;

type Source = Readonly<{ posFileId: string; appliedAt: string; checkpoint: string; eventId: string }>;

/**
 * A line as a file reports it. One that was reported before keeps the day on which it was first received, and the place
 * from which on a return was linked; a line sent again after its cancellation is new.
 */
const reported = (
  line: PosLine,
  { posFileId, appliedAt, checkpoint, eventId }: Source,
): FactChange<LineFact> => ({
  id: line.lineId,
  next: (before) => {
    const first = before?.cancelled === true ? undefined : before;
    return {
      ...contentOf(line),
      posFileId,
      receivedAt: first?.receivedAt ?? appliedAt,
      linkedFrom: line.reverses === undefined ? null : (first?.linkedFrom ?? checkpoint),
      eventIds: [eventId],
    };
  },
});

const contentOf = (line: PosLine): Omit<LineFact, 'posFileId' | 'receivedAt' | 'linkedFrom' | 'eventIds'> => {
  const { lineId, distributorId, partnerId, invoiceNo, invoiceLine, shipOn, type } = line;
  const { sku, productLine, quantity, serials, reverses, orderUse, match, corrects, cancels } = line;
  const replaced = (corrects ?? cancels)?.previous;
  return {
    ...{ lineId, distributorId, partnerId, invoiceNo, invoiceLine, shipOn, type },
    ...{ sku, productLine, quantity, serials },
    ...(reverses === undefined ? {} : { reverses }),
    ...(orderUse === undefined ? {} : { orderUse }),
    dealId: match?.dealId ?? null,
    portions: line.portions ?? [],
    cancelled: cancels !== undefined,
    replaced: replaced === undefined ? null : { partnerId: replaced.partnerId, shipOn: replaced.shipOn },
  };
};

/** What happens to a line after it was applied: another match, a split, none, or the sale of a return that waited for it. */
const decided = (
  lineId: string,
  changes: Pick<LineFact, 'dealId' | 'reverses'> & Partial<Pick<LineFact, 'portions'>>,
  { id, checkpoint }: Readonly<{ id: string; checkpoint: string }>,
): readonly FactChange<LineFact>[] => [
  alter(lineId, ({ eventIds, linkedFrom }) => ({
    ...changes,
    linkedFrom: changes.reverses === undefined ? linkedFrom : (linkedFrom ?? checkpoint),
    eventIds: [...eventIds, id],
  })),
];

export const lineFacts = factSource<PosFileEvent | ShipmentLineEvent, LineFact>({
  name: 'rewards.line-facts',
  streams: ['posFile-', 'shipmentLine-'],
  chunks: [{ chunk: 'PosLinesRecorded', closing: 'PosFileApplied' }],
  columns: {
    posFileId: { sql: 'text not null', of: ({ posFileId }) => posFileId },
    partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId },
    dealIds: {
      sql: 'text[] not null',
      of: ({ dealId, portions }) => (dealId === null ? portions.map((portion) => portion.dealId) : [dealId]),
    },
    shipOn: { sql: 'text collate "C" not null', of: ({ shipOn }) => shipOn },
    type: { sql: 'text not null', of: ({ type }) => type },
    serials: { sql: 'text[] not null', of: ({ serials }) => serials },
    reverses: { sql: 'text[]', of: ({ reverses }) => reverses?.map(({ lineId }) => lineId) },
    replacedPartnerId: { sql: 'text', of: ({ replaced }) => replaced?.partnerId },
    replacedShipOn: { sql: 'text collate "C"', of: ({ replaced }) => replaced?.shipOn },
  },
  indexes: [
    '("posFileId")',
    '("partnerId", "shipOn")',
    'using gin ("dealIds")',
    'using gin ("serials")',
    'using gin ("reverses")',
  ],
  on: {
    PosLinesRecorded: ({ posFileId, lines }, { id: eventId, checkpoint }, closing) =>
      closing?.type === 'PosFileApplied'
        ? lines.map((line) =>
            reported(line, { posFileId, appliedAt: closing.data.appliedAt, checkpoint, eventId }),
          )
        : [],
    PosFileApplied: null,
    PosFileAbandoned: null,
    // The line had no deal, and has none.
    ShipmentLineMarkedNotADeal: null,
    ShipmentLineReopened: null,
    LineCorrectionPrepared: null,
    LineCorrectionApproved: null,
    LineCorrectionRejected: null,
    ShipmentLineMatched: ({ lineId, dealId }, event) => decided(lineId, { dealId, portions: [] }, event),
    ShipmentLineSplit: ({ lineId, portions }, event) => decided(lineId, { dealId: null, portions }, event),
    ShipmentLineRejoined: ({ lineId }, event) => decided(lineId, { dealId: null, portions: [] }, event),
    ShipmentLineUnmatched: ({ lineId }, event) => decided(lineId, { dealId: null }, event),
    ShipmentReturnLinked: ({ lineId, dealId, reverses }, event) =>
      decided(lineId, { dealId, reverses }, event),
  },
});
