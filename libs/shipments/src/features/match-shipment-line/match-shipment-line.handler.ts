import { Deals } from '@channel/deals';
import { anyone, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import {
  shipmentLineDecider,
  type ShipmentLineRefusal,
} from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

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
    private readonly lines: ShipmentLineReader,
    private readonly deals: Deals,
  ) {}

  async execute({
    data: { lineId, dealId, reason },
    meta,
  }: MatchShipmentLineCommand): Promise<Outcome<ShipmentLineRefusal, ShipmentLine>> {
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const deal = await this.deals.facts(dealId);
    const { id: by, type: byType } = meta.actor;
    const data = {
      ...{ lineId, line, reason, by, byType, at: meta.now },
      ...(deal === undefined ? {} : { deal }),
    };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'MatchShipmentLine', data }, meta, {
      visible: anyone,
    });
  }
}
