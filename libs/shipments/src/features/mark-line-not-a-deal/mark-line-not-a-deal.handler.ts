import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { MarkLineNotADeal } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class MarkLineNotADealCommand extends BusCommand<
  Readonly<{ lineId: string; reason: string }>,
  RefusalsOf<MarkLineNotADeal>,
  ShipmentLine
> {}

@CommandHandler(MarkLineNotADealCommand)
export class MarkLineNotADealHandler implements ICommandHandler<MarkLineNotADealCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
  ) {}

  async execute({
    data: { lineId, reason },
    meta,
  }: MarkLineNotADealCommand): Promise<Outcome<RefusalsOf<MarkLineNotADeal>, ShipmentLine>> {
    const line = await this.lines.findFor(meta.actor.orgId, lineId);
    if (line === undefined) return refused(notFound());
    const data = { lineId, line, reason, act: actOf(meta) };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'MarkLineNotADeal', data }, meta, {
      visible: anyone,
    });
  }
}
