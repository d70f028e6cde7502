import { present, type MoneyJson } from '@channel/kernel';
import type { Projection } from '@channel/runtime';
import type {
  LineSuggestion,
  PosFileApplied,
  PosLine,
  PosLinesRecorded,
} from '../../domain/pos-file/pos-file.events';
import { contentOf } from '../../domain/pos-row/evaluate';
import type { ShipmentLineMatched } from '../../domain/shipment-line/shipment-line.events';

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
  score: string | null;
  suggestions: readonly LineSuggestion[];
  status: 'matched' | 'unmatched' | 'not_a_deal';
  sku: string;
  quantity: number;
  unitNetPrice: MoneyJson;
  serials: readonly string[];
  /** Business fields, to recognise the line when it is reported again. */
  content: string;
}>;

export const SHIPMENT_LINES = 'shipments.shipment-lines';

/** All lines of all senders. A line appears with its file's closing event. */
export const shipmentLines: Projection<
  PosLinesRecorded | PosFileApplied | ShipmentLineMatched,
  ShipmentLineRow
> = {
  name: SHIPMENT_LINES,
  version: 1,
  streams: ['posFile-', 'shipmentLine-'],
  handles: ['PosLinesRecorded', 'PosFileApplied', 'ShipmentLineMatched'],
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
    score: 'text',
    suggestions: 'jsonb not null',
    status: 'text not null',
    sku: 'text not null',
    quantity: 'integer not null',
    unitNetPrice: 'jsonb not null',
    serials: 'jsonb not null',
    content: 'text not null',
  },
  indexes: ['("distributorId", "shipOn")', '("status", "shipOn")', '("dealId")', '("shipOn", key)'],
  onFailure: 'stop',
  keys: ({ type, data }) => {
    switch (type) {
      case 'PosLinesRecorded':
        return data.lines.map(({ lineId }) => lineId);
      case 'PosFileApplied':
        return [];
      case 'ShipmentLineMatched':
        return [data.lineId];
    }
  },
  project: (row, { type, data }, key) => {
    switch (type) {
      case 'PosLinesRecorded': {
        const line = present(
          data.lines.find(({ lineId }) => lineId === key),
          'the line of the key',
        );
        return rowOf(line, data.posFileId, data.chunk);
      }
      case 'PosFileApplied':
        return row;
      case 'ShipmentLineMatched':
        return { ...present(row, 'the line'), dealId: data.dealId, matchedBy: 'person', status: 'matched' };
    }
  },
};

const rowOf = (line: PosLine, posFileId: string, chunk: number): ShipmentLineRow => ({
  posFileId,
  chunk,
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
  dealId: line.match?.dealId ?? null,
  matchedBy: line.match?.by ?? null,
  score: line.match?.score ?? null,
  suggestions: line.suggestions ?? [],
  status: line.type === 'demo' ? 'not_a_deal' : line.match === null ? 'unmatched' : 'matched',
  sku: line.sku,
  quantity: line.quantity,
  unitNetPrice: line.unitNetPrice,
  serials: line.serials,
  content: contentOf(line),
});
