import { dayOf } from '@channel/kernel';
import { portionNumber } from '@channel/shipments';
import type { LinkedReturn, ShippedLine } from '../domain/engine/inputs';
import type { LineFact } from './sources/line.facts';

/** A line of a report as the engine takes it: of one that is split its portions, each a line of its own (M8). */
export const shippedLines = (line: LineFact, timeZone: string): readonly ShippedLine[] => {
  const whole = shippedLine(line, timeZone);
  if (line.portions.length === 0) return [whole];
  return line.portions.map(({ portionId: lineId, dealId, quantity, serials }, at) => ({
    ...{ ...whole, lineId, portionOf: whole.lineId },
    invoiceLine: portionNumber(whole.invoiceLine, at),
    ...{ dealId, quantity, serials },
  }));
};

const shippedLine = (line: LineFact, timeZone: string): ShippedLine => ({
  lineId: line.lineId,
  sender: line.distributorId,
  invoiceNo: line.invoiceNo,
  invoiceLine: line.invoiceLine,
  shipOn: line.shipOn,
  type: line.type,
  sku: line.sku,
  productLine: line.productLine,
  quantity: Math.abs(line.quantity),
  // A return whose sale is unknown has no effect until somebody links it.
  dealId: line.type === 'return' ? null : line.dealId,
  eventIds: line.eventIds,
  receivedOn: dayOf(line.receivedAt, timeZone),
  ...(line.type === 'sale' ? { serials: line.serials } : {}),
  ...(line.cancelled ? { cancelled: true } : {}),
  ...(line.orderUse === 'own-service' ? { ownUse: true } : {}),
});

/** What a return takes back, sale by sale. */
export const linkedReturns = (line: LineFact): readonly LinkedReturn[] => {
  const { lineId, invoiceNo, invoiceLine, shipOn, linkedFrom, eventIds, serials } = line;
  return (line.reverses ?? []).map(({ lineId: saleId, quantity }) => ({
    ...{ lineId, invoiceNo, invoiceLine, shipOn },
    ...{ saleId, units: quantity, serials, linkedFrom: linkedFrom ?? '', eventIds },
  }));
};
