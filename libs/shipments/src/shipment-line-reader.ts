import { EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Checkpoints, VENDOR_ORG, viewOf } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { PosLine, PosLinesRecorded } from './domain/pos-file/pos-file.events';
import type { LineAtHand } from './domain/shipment-line/shipment-line.commands';
import { SHIPMENT_LINES, type ShipmentLineRow } from './shipment-lines.projection';

type Place = Pick<ShipmentLineRow, 'posFileId' | 'chunk' | 'returned' | 'reverses' | 'status' | 'dealId'>;
type RecordedLine = Readonly<{ place: Place; line: PosLine; event: RecordedEvent }>;
const PATIENCE_MS = 10_000;

/** Finds a line: the read model says where it stands and what came back, what it is comes from the file's stream. */
@Injectable()
export class ShipmentLineReader {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Waits until the read model knows all that stands in the log now: a decision rests on it. */
  async upToDate(): Promise<void> {
    await this.checkpoints.reached(SHIPMENT_LINES, await this.store.head(), PATIENCE_MS);
  }

  async find(lineId: string): Promise<LineAtHand | undefined> {
    const found = await this.recorded(lineId);
    return found === undefined ? undefined : atHand(found.line, found.place);
  }

  /** The line for who may decide on it: the vendor, and its sender (X1). */
  async findFor(orgId: string, lineId: string): Promise<LineAtHand | undefined> {
    const line = await this.find(lineId);
    return orgId === VENDOR_ORG || line?.distributorId === orgId ? line : undefined;
  }

  /** The line as it was recorded last, and the event that says so. */
  async recorded(lineId: string): Promise<RecordedLine | undefined> {
    const [place] = await this.database.query<Place>(
      `select "posFileId", chunk, returned, reverses, status, "dealId" from ${viewOf(SHIPMENT_LINES)} where key = $1`,
      [lineId],
    );
    if (place === undefined) return undefined;
    const options = { from: BigInt(place.chunk), limit: 1 };
    for await (const event of this.store.readStream(`posFile-${place.posFileId}`, options)) {
      const { lines } = event.data as unknown as PosLinesRecorded['data'];
      const line = lines.find((one) => one.lineId === lineId);
      return line === undefined ? undefined : { place, line, event };
    }
    return undefined;
  }
}

const atHand = (line: PosLine, { posFileId, returned }: Place): LineAtHand => ({
  posFileId,
  distributorId: line.distributorId,
  partnerId: line.partnerId,
  type: line.type,
  sku: line.sku,
  currency: line.unitNetPrice.currency,
  quantity: line.quantity,
  shipOn: line.shipOn,
  serials: line.serials,
  matchedDealId: line.match?.dealId ?? null,
  portions: line.portions ?? [],
  returned,
  cancelled: line.cancels !== undefined,
  reverses: line.reverses ?? [],
});
