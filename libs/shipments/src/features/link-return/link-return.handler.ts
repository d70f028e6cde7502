import { anyone, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dealOf, type ShipmentLine } from '../../domain/shipment-line/shipment-line';
import {
  shipmentLineDecider,
  type ShipmentLineRefusal,
} from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class LinkReturnCommand extends Command<Outcome<ShipmentLineRefusal, ShipmentLine>> {
  constructor(
    readonly data: Readonly<{ lineId: string; saleLineId: string; reason: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Links a return that waits in the queue to its sale. */
@CommandHandler(LinkReturnCommand)
export class LinkReturnHandler implements ICommandHandler<LinkReturnCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
  ) {}

  async execute({
    data: { lineId, saleLineId, reason },
    meta,
  }: LinkReturnCommand): Promise<Outcome<ShipmentLineRefusal, ShipmentLine>> {
    await this.lines.upToDate();
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const sale = await this.saleOf(saleLineId);
    const { id: by, type: byType } = meta.actor;
    const data = {
      ...{ lineId, line, reason, by, byType, at: meta.now },
      ...(sale === undefined ? {} : { sale }),
    };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'LinkReturn', data }, meta, {
      visible: anyone,
    });
  }

  private async saleOf(lineId: string) {
    const sale = await this.lines.find(lineId);
    if (sale === undefined) return undefined;
    const { state } = await this.runner.load(shipmentLineDecider, lineId);
    return { ...sale, lineId, matchedDealId: dealOf(state, sale) };
  }
}
