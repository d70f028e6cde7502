import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, anyone, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import {
  shipmentLineDecider,
  type UnmatchShipmentLine,
} from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class UnmatchShipmentLineCommand extends BusCommand<
  Readonly<{ lineId: string; reason: string }>,
  RefusalsOf<UnmatchShipmentLine>,
  ShipmentLine
> {}

@CommandHandler(UnmatchShipmentLineCommand)
export class UnmatchShipmentLineHandler implements ICommandHandler<UnmatchShipmentLineCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
  ) {}

  async execute({
    data: { lineId, reason },
    meta,
  }: UnmatchShipmentLineCommand): Promise<Outcome<RefusalsOf<UnmatchShipmentLine>, ShipmentLine>> {
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const data = { lineId, line, reason, act: actOf(meta) };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'UnmatchShipmentLine', data }, meta, {
      visible: anyone,
    });
  }
}
