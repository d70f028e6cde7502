import { Deals } from '@channel/deals';
import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { DeciderRunner, notFound, refused, viewOf, type CommandMeta, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PosLine, PosLinesRecorded } from '../../domain/pos-file/pos-file.events';
import {
  shipmentLineDecider,
  type ShipmentLine,
  type ShipmentLineRefusal,
} from '../../domain/shipment-line/shipment-line';
import { SHIPMENT_LINES } from '../../shipment-lines.projection';

export class MatchShipmentLineCommand extends Command<Outcome<ShipmentLineRefusal, ShipmentLine>> {
  constructor(
    readonly data: Readonly<{ lineId: string; dealId: string; reason: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(MatchShipmentLineCommand)
export class MatchShipmentLineHandler implements ICommandHandler<MatchShipmentLineCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly database: Database,
    private readonly deals: Deals,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({
    data,
    meta,
  }: MatchShipmentLineCommand): Promise<Outcome<ShipmentLineRefusal, ShipmentLine>> {
    const line = await this.lineOf(data.lineId);
    if (line === undefined) return refused(notFound());
    const deal = await this.deals.facts(data.dealId);
    const act = {
      ...data,
      line: { ...line, matchedDealId: line.match?.dealId ?? null },
      ...(deal === undefined ? {} : { deal }),
      matchedBy: meta.actor.id,
      matchedByType: meta.actor.type,
      matchedAt: meta.now,
    };
    return this.runner.run(shipmentLineDecider, data.lineId, { type: 'MatchShipmentLine', data: act }, meta);
  }

  /** The read model says where the line stands; what it is comes from the file's stream. */
  private async lineOf(lineId: string): Promise<PosLine | undefined> {
    const [place] = await this.database.query<{ posFileId: string; chunk: number }>(
      `select "posFileId", chunk from ${viewOf(SHIPMENT_LINES)} where key = $1`,
      [lineId],
    );
    if (place === undefined) return undefined;
    const options = { from: BigInt(place.chunk), limit: 1 };
    for await (const { data } of this.store.readStream(`posFile-${place.posFileId}`, options))
      return (data as unknown as PosLinesRecorded['data']).lines.find((line) => line.lineId === lineId);
    return undefined;
  }
}
