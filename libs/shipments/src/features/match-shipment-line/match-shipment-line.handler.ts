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
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { MatchShipmentLine } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { LinePast } from '../../line-past';
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
    private readonly past: LinePast,
  ) {}

  async execute({
    data: { lineId, dealId, reason },
    meta,
  }: MatchShipmentLineCommand): Promise<Outcome<RefusalsOf<MatchShipmentLine>, ShipmentLine>> {
    const { orgId } = meta.actor;
    const line = await this.lines.findFor(orgId, lineId);
    if (line === undefined) return refused(notFound());
    const fact = { kind: 'match', dealId } as const;
    const found = await this.past.named(fact);
    // A deal that does not name the sender is none for it (X1).
    const named = orgId === VENDOR_ORG || found.deal?.distributorId === orgId ? found : {};
    const today = await this.past.today(lineId, line, meta);
    const moves = await this.past.moves(fact, today, named);
    const data = { lineId, line, reason, moves, act: today.act, ...named };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'MatchShipmentLine', data }, meta, {
      visible: anyone,
    });
  }
}
