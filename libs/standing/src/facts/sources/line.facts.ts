import { alter, factSource } from '@channel/runtime';
import {
  isOwnReport,
  type LinePortion,
  type PosFileEvent,
  type PosLine,
  type ShipmentLineEvent,
} from '@channel/shipments';

/** What standing keeps of a line of a report. */
export type LineFact = Pick<
  PosLine,
  | 'lineId'
  | 'partnerId'
  | 'shipOn'
  | 'type'
  | 'sku'
  | 'productLine'
  | 'quantity'
  | 'unitNetPrice'
  | 'serials'
  | 'reverses'
  | 'orderOn'
  | 'business'
  | 'orderUse'
> &
  Readonly<{
    dealId: string | null;
    /** Of a sale that is split between deals; empty: it counts as a whole. */
    portions: readonly LinePortion[];
    cancelled: boolean;
    ownReport?: true;
  }>;

const factOf = (line: PosLine): LineFact => {
  const { lineId, partnerId, shipOn, type, sku, productLine, quantity, unitNetPrice, reverses } = line;
  const { serials, orderOn, business, orderUse, portions = [] } = line;
  return {
    ...{ lineId, partnerId, shipOn, type, sku, productLine, quantity, unitNetPrice, serials, portions },
    ...(reverses === undefined ? {} : { reverses }),
    ...(orderOn === undefined ? {} : { orderOn }),
    ...(business === undefined ? {} : { business }),
    ...(orderUse === undefined ? {} : { orderUse }),
    dealId: line.match?.dealId ?? null,
    cancelled: line.cancels !== undefined,
    ...(isOwnReport(line) ? { ownReport: true } : {}),
  };
};

export const lineFacts = factSource<PosFileEvent | ShipmentLineEvent, LineFact>({
  name: 'standing.line-facts',
  streams: ['posFile-', 'shipmentLine-'],
  chunks: [{ chunk: 'PosLinesRecorded', closing: 'PosFileApplied' }],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    PosLinesRecorded: ({ lines }) => lines.map((line) => ({ id: line.lineId, next: () => factOf(line) })),
    PosFileApplied: null,
    PosFileAbandoned: null,
    // The line had no deal, and has none.
    ShipmentLineMarkedNotADeal: null,
    ShipmentLineReopened: null,
    LineCorrectionPrepared: null,
    LineCorrectionApproved: null,
    LineCorrectionRejected: null,
    ShipmentLineMatched: ({ lineId, dealId }) => [alter<LineFact>(lineId, () => ({ dealId, portions: [] }))],
    ShipmentLineSplit: ({ lineId, portions }) => [
      alter<LineFact>(lineId, () => ({ dealId: null, portions })),
    ],
    ShipmentLineRejoined: ({ lineId }) => [alter<LineFact>(lineId, () => ({ dealId: null, portions: [] }))],
    ShipmentLineUnmatched: ({ lineId }) => [alter<LineFact>(lineId, () => ({ dealId: null }))],
    ShipmentReturnLinked: ({ lineId, dealId, reverses }) => [
      alter<LineFact>(lineId, () => ({ dealId, reverses })),
    ],
  },
});
