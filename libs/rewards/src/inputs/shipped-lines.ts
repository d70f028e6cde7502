import { dayOf } from '@channel/kernel';
import { KnownFacts } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { ShippedLine } from '../domain/engine/inputs';
import type { LinkedReturn } from '../domain/engine/netting';
import { blockedUnits, type ReturnedSerials } from '../domain/engine/serials';
import { lineFacts, type LineFact } from './sources/line.facts';

/** A partner's shipped lines and linked returns as known at a place of the feed. */
@Injectable()
export class ShippedLines {
  constructor(private readonly facts: KnownFacts) {}

  /** Lines shipped up to a day. Linked returns are no lines: they are netted with their sale, or reverse it. */
  async upTo(
    partnerId: string,
    lastDay: string,
    { position, timeZone }: Readonly<{ position: string; timeZone: string }>,
  ): Promise<readonly ShippedLine[]> {
    const known = await this.facts.where(
      lineFacts,
      position,
      '"partnerId" = $2 and "shipOn" <= $3 and "reverses" is null',
      [partnerId, lastDay],
    );
    const lines = known.map((line) => shippedLine(line, timeZone));
    const blocked = await this.blocked(lines, { position, timeZone });
    return lines.map((line) => {
      const units = blocked.get(line.shipmentLineId);
      return units === undefined ? line : { ...line, blockedUnits: units };
    });
  }

  /** Every return of the partner that is linked to its sale, whatever its ship day. */
  async returns(partnerId: string, position: string): Promise<readonly LinkedReturn[]> {
    const known = await this.facts.where(lineFacts, position, '"partnerId" = $2 and "reverses" is not null', [
      partnerId,
    ]);
    return known.flatMap(linkedReturns);
  }

  /** Serial numbers are unique over all partners and distributors, so the other holders are read too. */
  private async blocked(
    lines: readonly ShippedLine[],
    { position, timeZone }: Readonly<{ position: string; timeZone: string }>,
  ): Promise<ReadonlyMap<string, number>> {
    const serials = [...new Set(lines.flatMap((line) => line.serials ?? []))];
    if (serials.length === 0) return new Map();
    const known = await this.facts.where(lineFacts, position, `"serials" && $2 and "type" = 'sale'`, [
      serials,
    ]);
    const holders = known.map((line) => shippedLine(line, timeZone));
    return blockedUnits(holders, await this.returnedSerials(holders, position));
  }

  private async returnedSerials(sales: readonly ShippedLine[], position: string): Promise<ReturnedSerials> {
    const ids = sales.map(({ shipmentLineId }) => shipmentLineId);
    const returns = await this.facts.where(lineFacts, position, '"reverses" && $2', [ids]);
    const returned = new Map<string, 'all' | Set<string>>();
    for (const { reverses, serials } of returns)
      for (const { lineId, quantity } of reverses ?? []) {
        const sale = sales.find(({ shipmentLineId }) => shipmentLineId === lineId);
        const so = returned.get(lineId);
        if (sale?.quantity === quantity) returned.set(lineId, 'all');
        else if (so !== 'all') returned.set(lineId, new Set([...(so ?? []), ...serials]));
      }
    return returned;
  }
}

const shippedLine = (line: LineFact, timeZone: string): ShippedLine => ({
  shipmentLineId: line.lineId,
  reporter: line.distributorId,
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
});

const linkedReturns = (line: LineFact): readonly LinkedReturn[] => {
  const { lineId, invoiceNo, invoiceLine, shipOn, linkedFrom, eventIds } = line;
  return (line.reverses ?? []).map(({ lineId: saleId, quantity }) => ({
    ...{ lineId, invoiceNo, invoiceLine, shipOn },
    ...{ saleId, units: quantity, linkedFrom: linkedFrom ?? '', eventIds },
  }));
};
