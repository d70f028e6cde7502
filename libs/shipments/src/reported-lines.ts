import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Inject, Injectable, Module } from '@nestjs/common';
import type { PosLine, PosLinesRecorded, SaleReversal } from './domain/pos-file/pos-file.events';
import { ShipmentLineReader } from './shipment-line-reader';

/** A line as a report brought it. */
export type LineAsReported = Pick<PosLine, 'lineId' | 'partnerId' | 'type' | 'sku' | 'shipOn' | 'serials'> &
  Readonly<{
    /** What it takes back of sales. */
    reverses: readonly SaleReversal[];
    /** The deal that it was matched to. */
    dealId: string | null;
    /** It was reported before, with other content. */
    replaces: boolean;
  }>;

/** Published query of the shipments context: what a report brought, and a line as it stands now. */
@Injectable()
export class ReportedLines {
  constructor(
    private readonly reader: ShipmentLineReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Of a report that was applied, one after the other: there may be many. */
  async *ofReport(posFileId: string): AsyncIterable<LineAsReported> {
    for await (const { type, data } of this.store.readStream(`posFile-${posFileId}`))
      if (type === 'PosLinesRecorded')
        for (const line of (data as unknown as PosLinesRecorded['data']).lines)
          yield reported(line, { reverses: line.reverses ?? [], dealId: line.match?.dealId ?? null });
  }

  /** With what a person matched or linked it to; none of a line that is not known. */
  async *line(lineId: string): AsyncIterable<LineAsReported> {
    await this.reader.upToDate();
    const found = await this.reader.recorded(lineId);
    if (found !== undefined) yield reported(found.line, found.place);
  }
}

const reported = (
  { lineId, partnerId, type, sku, shipOn, serials, corrects, cancels }: PosLine,
  { reverses, dealId }: Pick<LineAsReported, 'reverses' | 'dealId'>,
): LineAsReported => ({
  ...{ lineId, partnerId, type, sku, shipOn, serials, reverses, dealId },
  replaces: (corrects ?? cancels) !== undefined,
});

@Module({ providers: [ShipmentLineReader, ReportedLines], exports: [ReportedLines] })
export class ReportedLinesModule {}
