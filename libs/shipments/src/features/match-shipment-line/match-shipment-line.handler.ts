import type { RefusalsOf } from '@channel/kernel';
import { Deals } from '@channel/deals';
import { actOf, BusCommand, anyone, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import {
  shipmentLineDecider,
  type MatchShipmentLine,
} from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class MatchShipmentLineCommand extends BusCommand<
  Readonly<{ lineId: string; dealId: string; reason: string }>,
  RefusalsOf<MatchShipmentLine>,
  ShipmentLine
> {}

@CommandHandler(MatchShipmentLineCommand)
export class MatchShipmentLineHandler implements ICommandHandler<MatchShipmentLineCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
    private readonly deals: Deals,
  ) {}

  async execute({
    data: { lineId, dealId, reason },
    meta,
  }: MatchShipmentLineCommand): Promise<Outcome<RefusalsOf<MatchShipmentLine>, ShipmentLine>> {
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const deal = await this.deals.facts(dealId);
    const data = {
      ...{ lineId, line, reason, act: actOf(meta) },
      ...(deal === undefined ? {} : { deal }),
    };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'MatchShipmentLine', data }, meta, {
      visible: anyone,
    });
  }
}
