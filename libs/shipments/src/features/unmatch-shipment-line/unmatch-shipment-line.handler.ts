import { anyone, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import {
  shipmentLineDecider,
  type ShipmentLineRefusal,
} from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class UnmatchShipmentLineCommand extends Command<Outcome<ShipmentLineRefusal, ShipmentLine>> {
  constructor(
    readonly data: Readonly<{ lineId: string; reason: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(UnmatchShipmentLineCommand)
export class UnmatchShipmentLineHandler implements ICommandHandler<UnmatchShipmentLineCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
  ) {}

  async execute({
    data: { lineId, reason },
    meta,
  }: UnmatchShipmentLineCommand): Promise<Outcome<ShipmentLineRefusal, ShipmentLine>> {
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const data = { lineId, line, reason, by: meta.actor.id, byType: meta.actor.type, at: meta.now };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'UnmatchShipmentLine', data }, meta, {
      visible: anyone,
    });
  }
}
