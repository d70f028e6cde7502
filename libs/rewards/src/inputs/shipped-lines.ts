import { dayOf } from '@channel/kernel';
import { Database } from '@channel/postgres';
import type { PosLine } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import type { ShippedLine } from '../domain/engine/inputs';
import type { LinkedReturn } from '../domain/engine/netting';
import { blockedUnits, type ReturnedSerials } from '../domain/engine/serials';
import { known, LINES } from './known';

type LineRow = Readonly<{
  dealId: string | null;
  line: PosLine;
  eventIds: string[];
  receivedAt: string;
  linkedFrom: string | null;
}>;
const COLUMNS = '"dealId", "line", "eventIds", "receivedAt", "linkedFrom"';

/** A partner's shipped lines and linked returns as known at a place of the feed. */
@Injectable()
export class ShippedLines {
  constructor(private readonly database: Database) {}

  /** Lines shipped up to a day. Linked returns are no lines: they are netted with their sale, or reverse it. */
  async upTo(
    partnerId: string,
    lastDay: string,
    { position, timeZone }: Readonly<{ position: string; timeZone: string }>,
  ): Promise<readonly ShippedLine[]> {
    const rows = await this.database.query<LineRow>(
      `select ${COLUMNS} from ${LINES}
        where "partnerId" = $1 and "shipOn" <= $2 and not ("line" ? 'reverses') and ${known('$3')}`,
      [partnerId, lastDay, position],
    );
    const lines = rows.map((row) => shippedLine(row, timeZone));
    const blocked = await this.blocked(lines, { position, timeZone });
    return lines.map((line) => {
      const units = blocked.get(line.shipmentLineId);
      return units === undefined ? line : { ...line, blockedUnits: units };
    });
  }

  /** Every return of the partner that is linked to its sale, whatever its ship day. */
  async returns(partnerId: string, position: string): Promise<readonly LinkedReturn[]> {
    const rows = await this.database.query<LineRow>(
      `select ${COLUMNS} from ${LINES} where "partnerId" = $1 and "line" ? 'reverses' and ${known('$2')}`,
      [partnerId, position],
    );
    return rows.flatMap(linkedReturns);
  }

  /** Serial numbers are unique over all partners and distributors, so the other holders are read too. */
  private async blocked(
    lines: readonly ShippedLine[],
    { position, timeZone }: Readonly<{ position: string; timeZone: string }>,
  ): Promise<ReadonlyMap<string, number>> {
    const serials = [...new Set(lines.flatMap((line) => line.serials ?? []))];
    if (serials.length === 0) return new Map();
    const rows = await this.database.query<LineRow>(
      `select ${COLUMNS} from ${LINES}
        where "line"->'serials' ?| $1 and "line"->>'type' = 'sale' and ${known('$2')}`,
      [serials, position],
    );
    const holders = rows.map((row) => shippedLine(row, timeZone));
    return blockedUnits(holders, await this.returnedSerials(holders, position));
  }

  private async returnedSerials(sales: readonly ShippedLine[], position: string): Promise<ReturnedSerials> {
    const rows = await this.database.query<LineRow>(
      `select ${COLUMNS} from unnest($1::text[]) as sale(id)
         join ${LINES} l on l."line"->'reverses' @> jsonb_build_array(jsonb_build_object('lineId', sale.id))
        where ${known('$2', 'l.')}`,
      [sales.map(({ shipmentLineId }) => shipmentLineId), position],
    );
    const returned = new Map<string, 'all' | Set<string>>();
    for (const { line } of rows)
      for (const { lineId, quantity } of line.reverses ?? []) {
        const sale = sales.find(({ shipmentLineId }) => shipmentLineId === lineId);
        const so = returned.get(lineId);
        if (sale?.quantity === quantity) returned.set(lineId, 'all');
        else if (so !== 'all') returned.set(lineId, new Set([...(so ?? []), ...line.serials]));
      }
    return returned;
  }
}

const shippedLine = ({ dealId, line, eventIds, receivedAt }: LineRow, timeZone: string): ShippedLine => ({
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
  dealId: line.type === 'return' ? null : dealId,
  eventIds,
  receivedOn: dayOf(receivedAt, timeZone),
  ...(line.type === 'sale' ? { serials: line.serials } : {}),
  ...(line.cancels === undefined ? {} : { cancelled: true }),
});

const linkedReturns = ({ line, eventIds, linkedFrom }: LineRow): readonly LinkedReturn[] => {
  const { lineId, invoiceNo, invoiceLine, shipOn } = line;
  return (line.reverses ?? []).map(({ lineId: saleId, quantity }) => ({
    ...{ lineId, invoiceNo, invoiceLine, shipOn },
    ...{ saleId, units: quantity, linkedFrom: linkedFrom ?? '', eventIds },
  }));
};
