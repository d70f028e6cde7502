import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, anyone, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { UnmatchShipmentLine } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { LinePast } from '../../line-past';
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
    private readonly past: LinePast,
  ) {}

  async execute({
    data: { lineId, reason },
    meta,
  }: UnmatchShipmentLineCommand): Promise<Outcome<RefusalsOf<UnmatchShipmentLine>, ShipmentLine>> {
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const today = await this.past.today(lineId, line, meta);
    const moves = await this.past.moves({ kind: 'unmatch' }, today, {});
    const data = { lineId, line, reason, moves, act: today.act };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'UnmatchShipmentLine', data }, meta, {
      visible: anyone,
    });
  }
}
