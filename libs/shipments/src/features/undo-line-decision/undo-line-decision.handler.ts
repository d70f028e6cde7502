import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { UndoLineDecision } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { LinePast } from '../../line-past';
import { ShipmentLineReader } from '../../shipment-line-reader';

export class UndoLineDecisionCommand extends BusCommand<
  Readonly<{ lineId: string }>,
  RefusalsOf<UndoLineDecision>,
  ShipmentLine
> {}

@CommandHandler(UndoLineDecisionCommand)
export class UndoLineDecisionHandler implements ICommandHandler<UndoLineDecisionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
    private readonly past: LinePast,
  ) {}

  async execute({
    data: { lineId },
    meta,
  }: UndoLineDecisionCommand): Promise<Outcome<RefusalsOf<UndoLineDecision>, ShipmentLine>> {
    const line = await this.lines.findFor(meta.actor.orgId, lineId);
    if (line === undefined) return refused(notFound());
    const today = await this.past.today(lineId, line, meta);
    // A quarter may have been issued in between.
    const moves = await this.past.moves({ kind: 'unmatch' }, today, {});
    const data = { lineId, line, moves, act: today.act };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'UndoLineDecision', data }, meta, {
      visible: anyone,
    });
  }
}
