import { alter, factSource } from '@channel/runtime';
import { isOwnReport, type PosFileEvent, type PosLine, type ShipmentLineEvent } from '@channel/shipments';

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
  | 'reverses'
  | 'orderOn'
  | 'business'
  | 'orderUse'
> &
  Readonly<{ dealId: string | null; cancelled: boolean; ownReport?: true }>;

const factOf = (line: PosLine): LineFact => {
  const { lineId, partnerId, shipOn, type, sku, productLine, quantity, unitNetPrice, reverses } = line;
  const { orderOn, business, orderUse } = line;
  return {
    ...{ lineId, partnerId, shipOn, type, sku, productLine, quantity, unitNetPrice },
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
    ShipmentLineMatched: ({ lineId, dealId }) => [alter<LineFact>(lineId, () => ({ dealId }))],
    ShipmentLineUnmatched: ({ lineId }) => [alter<LineFact>(lineId, () => ({ dealId: null }))],
    ShipmentReturnLinked: ({ lineId, dealId, reverses }) => [
      alter<LineFact>(lineId, () => ({ dealId, reverses })),
    ],
  },
});
