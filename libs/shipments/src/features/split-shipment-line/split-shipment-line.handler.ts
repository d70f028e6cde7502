import type { RefusalsOf } from '@channel/kernel';
import {
  BusCommand,
  anyone,
  DeciderRunner,
  notFound,
  refused,
  VENDOR_ORG,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { numberedPortions, type AskedPortion } from '../../asked-portions';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { SplitShipmentLine } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { LinePast } from '../../line-past';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class SplitShipmentLineCommand extends BusCommand<
  Readonly<{ lineId: string; portions: readonly AskedPortion[]; reason: string }>,
  RefusalsOf<SplitShipmentLine>,
  ShipmentLine
> {}

@CommandHandler(SplitShipmentLineCommand)
export class SplitShipmentLineHandler implements ICommandHandler<SplitShipmentLineCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
    private readonly past: LinePast,
  ) {}

  async execute({
    data: { lineId, portions: asked, reason },
    meta,
  }: SplitShipmentLineCommand): Promise<Outcome<RefusalsOf<SplitShipmentLine>, ShipmentLine>> {
    const { orgId } = meta.actor;
    const line = await this.lines.findFor(orgId, lineId);
    if (line === undefined) return refused(notFound());
    const portions = numberedPortions(lineId, asked);
    const fact = { kind: 'split', portions } as const;
    const { deals: found = [] } = await this.past.named(fact);
    // A deal that does not name the sender is none for it (X1).
    const deals = found.filter(({ distributorId }) => orgId === VENDOR_ORG || distributorId === orgId);
    const today = await this.past.today(lineId, line, meta);
    const moves = await this.past.moves(fact, today, {});
    const data = { lineId, line, portions, deals, reason, moves, act: today.act };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'SplitShipmentLine', data }, meta, {
      visible: anyone,
    });
  }
}
