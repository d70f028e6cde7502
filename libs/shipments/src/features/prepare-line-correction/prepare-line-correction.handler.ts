import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type { PrepareLineCorrection } from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import type { PastLineFact } from '../../domain/shipment-line/shipment-line.events';
import { LinePast } from '../../line-past';
import { ShipmentLineReader } from '../../shipment-line-reader';

type Code = RefusalsOf<PrepareLineCorrection> | 'VERSION_NOT_IN_FORCE';

export class PrepareLineCorrectionCommand extends BusCommand<
  Readonly<{ lineId: string; fact: PastLineFact; reason: string; evidence: string }>,
  Code,
  ShipmentLine
> {}

@CommandHandler(PrepareLineCorrectionCommand)
export class PrepareLineCorrectionHandler implements ICommandHandler<PrepareLineCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
    private readonly past: LinePast,
  ) {}

  async execute({
    data: { lineId, fact, reason, evidence },
    meta,
  }: PrepareLineCorrectionCommand): Promise<Outcome<Code, ShipmentLine>> {
    // What is left of a sale decides whether it can have come back.
    if (fact.kind === 'link') await this.lines.upToDate();
    const line = await this.lines.find(lineId);
    if (line === undefined) return refused(notFound());
    const lookbackDays = await this.past.lookback(line, meta);
    if (typeof lookbackDays !== 'number') return refused(lookbackDays);
    const today = await this.past.today(lineId, line, meta);
    const named = await this.past.named(fact);
    const data = {
      ...{ lineId, line, fact, reason, evidence, lookbackDays, act: today.act },
      correctionId: apiId('lcor', meta.commandId),
      effects: await this.past.effectsOf(fact, today, named),
      ...named,
    };
    return this.runner.run(shipmentLineDecider, lineId, { type: 'PrepareLineCorrection', data }, meta, {
      visible: anyone,
    });
  }
}
