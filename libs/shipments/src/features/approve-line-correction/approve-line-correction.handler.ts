import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { ApproveLineCorrection } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { LinePast } from '../../line-past';
import { ShipmentLineReader } from '../../shipment-line-reader';

type Code = RefusalsOf<ApproveLineCorrection>;

export class ApproveLineCorrectionCommand extends BusCommand<
  Readonly<{ lineId: string; correctionId: string }>,
  Code,
  ShipmentLine
> {}

@CommandHandler(ApproveLineCorrectionCommand)
export class ApproveLineCorrectionHandler implements ICommandHandler<ApproveLineCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
    private readonly past: LinePast,
  ) {}

  async execute({
    data: { lineId, correctionId },
    meta,
  }: ApproveLineCorrectionCommand): Promise<Outcome<Code, ShipmentLine>> {
    // A later file may have changed the line since.
    await this.lines.upToDate();
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const today = await this.past.today(lineId, line, meta);
    const found = today.state.corrections.find((correction) => correction.correctionId === correctionId);
    const fact = found?.status === 'prepared' ? found.fact : undefined;
    const named = fact === undefined ? {} : await this.past.named(fact);
    const data = {
      ...{ lineId, correctionId, line, act: today.act },
      // As it is now: what is approved is what will be posted.
      effects: fact === undefined ? [] : await this.past.effectsOf(fact, today, named),
      ...named,
    };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'ApproveLineCorrection', data }, meta, {
      visible: anyone,
    });
  }
}
