import type { RefusalsOf } from '@channel/kernel';
import {
  actOf,
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  refused,
  type Asked,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { RejectLineCorrection } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

type Code = RefusalsOf<RejectLineCorrection>;

export class RejectLineCorrectionCommand extends BusCommand<
  Asked<RejectLineCorrection>,
  Code,
  ShipmentLine
> {}

@CommandHandler(RejectLineCorrectionCommand)
export class RejectLineCorrectionHandler implements ICommandHandler<RejectLineCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
  ) {}

  async execute({ data, meta }: RejectLineCorrectionCommand): Promise<Outcome<Code, ShipmentLine>> {
    // What was done to a line by hand begins a stream of its own: without one the line may exist all the same.
    await this.lines.upToDate();
    if ((await this.lines.find(data.lineId)) === undefined) return refused(notFound());
    const command = { type: 'RejectLineCorrection', data: { ...data, act: actOf(meta) } } as const;
    return this.runner.run(shipmentLineDecider, data.lineId, command, meta, { visible: anyone });
  }
}
