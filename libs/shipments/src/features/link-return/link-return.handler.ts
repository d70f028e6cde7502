import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, anyone, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dealOf, type ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { LinkReturn } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class LinkReturnCommand extends BusCommand<
  Readonly<{ lineId: string; saleLineId: string; reason: string }>,
  RefusalsOf<LinkReturn>,
  ShipmentLine
> {}

@CommandHandler(LinkReturnCommand)
export class LinkReturnHandler implements ICommandHandler<LinkReturnCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
  ) {}

  async execute({
    data: { lineId, saleLineId, reason },
    meta,
  }: LinkReturnCommand): Promise<Outcome<RefusalsOf<LinkReturn>, ShipmentLine>> {
    await this.lines.upToDate();
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const sale = await this.saleOf(saleLineId);
    const data = {
      ...{ lineId, line, reason, act: actOf(meta) },
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
