import type { Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable, Module } from '@nestjs/common';
import { isOwnReport } from './domain/pos-file/own-report';
import type { PosLine } from './domain/pos-file/pos-file.events';
import { ShipmentLineReader } from './shipment-line-reader';
import { SHIPMENT_LINES } from './shipment-lines.projection';

/** A shipped line as who bought it has it. */
export type OwnedLine = Readonly<{
  partnerId: string;
  sku: string;
  shipOn: Day;
  currency: string;
  serials: readonly string[];
  /** What the report says it was ordered for; absent: not said. */
  orderUse?: PosLine['orderUse'];
  /** Units that were shipped and did not come back. */
  owned: number;
}>;

/** What a sold line is of, for whom, from whom and at what price. */
export type SoldLine = OwnedLine &
  Pick<PosLine, 'distributorId' | 'customer' | 'unitNetPrice'> &
  Readonly<{
    /** The deal that it is matched to now. */
    dealId: string | null;
  }>;

/** Published query of the shipments context: what a line brought, from the read model, which is waited for. */
@Injectable()
export class OwnedLines {
  constructor(
    private readonly lines: ShipmentLineReader,
    private readonly database: Database,
  ) {}

  /** `undefined` for a line that is not known, was cancelled, or brought nobody anything: a return, demo goods, a provider's own report. */
  async find(lineId: string): Promise<SoldLine | undefined> {
    await this.lines.upToDate();
    const found = await this.lines.recorded(lineId);
    if (found === undefined) return undefined;
    const { line, place } = found;
    const { partnerId, sku, shipOn, serials, orderUse, quantity, unitNetPrice } = line;
    const { distributorId, customer } = line;
    if (line.type !== 'sale' || isOwnReport(line)) return undefined;
    if (line.cancels !== undefined || place.status === 'cancelled') return undefined;
    return {
      ...{ partnerId, sku, shipOn, serials, currency: unitNetPrice.currency },
      ...(orderUse === undefined ? {} : { orderUse }),
      ...{ distributorId, customer, unitNetPrice, dealId: place.dealId },
      owned: quantity - place.returned,
    };
  }

  /** Serial numbers of a family that were shipped for a registration and did not come back, in the order of shipment. */
  async serialsOf({
    dealId,
    family,
  }: Readonly<{ dealId: string; family: string }>): Promise<readonly string[]> {
    await this.lines.upToDate();
    const found = await this.database.query<Readonly<{ serial: string }>>(
      `select serial from ${LINES} sold, jsonb_array_elements_text(sold.serials) with ordinality as of_line(serial, place)
        where sold."dealId" = $1 and sold."type" = 'sale' and sold."status" <> 'cancelled'
          and sold."line"->>'family' = $2
          and not exists (
            select 1 from ${LINES} back
             where back."type" = 'return' and back."partnerId" = sold."partnerId" and back.serials ? serial)
        order by sold."shipOn", sold.key, place`,
      [dealId, family],
    );
    return found.map(({ serial }) => serial);
  }
}
const LINES = viewOf(SHIPMENT_LINES);

@Module({ providers: [ShipmentLineReader, OwnedLines], exports: [OwnedLines] })
export class OwnedLinesModule {}
