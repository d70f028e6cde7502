import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import type {
  CorrectMatch,
  CorrectReturn,
  ShipmentLineCommand,
} from '../../domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from '../../domain/shipment-line/shipment-line.decider';
import { LinePast } from '../../line-past';
import { ShipmentLineReader } from '../../shipment-line-reader';

type Preparation = CorrectMatch | CorrectReturn;
type Of<Type extends Preparation['type']> = Extract<Preparation, Readonly<{ type: Type }>>;

/** What is said to have been, and what says so. */
export type Asked<Type extends Preparation['type']> = Readonly<{
  lineId: string;
  fact: Of<Type>['data']['fact'];
  reason: string;
  evidence: string;
}>;
export type NotPrepared<Type extends Preparation['type']> = RefusalsOf<Of<Type>> | 'VERSION_NOT_IN_FORCE';

/** Finds out how far back a correction of a line's past may reach, and what it moves. */
@Injectable()
export class LineCorrectionDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: ShipmentLineReader,
    private readonly past: LinePast,
  ) {}

  async prepare<Type extends Preparation['type']>(
    { lineId, fact, reason, evidence }: Asked<Type>,
    meta: CommandMeta,
    type: Type,
  ): Promise<Outcome<NotPrepared<Type>, ShipmentLine>> {
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
    const command = { type, data } as unknown as ShipmentLineCommand;
    const outcome = await this.runner.run(shipmentLineDecider, lineId, command, meta, { visible: anyone });
    return outcome as Outcome<NotPrepared<Type>, ShipmentLine>;
  }

  /** What is left of a sale decides whether it can have come back. */
  upToDate(): Promise<void> {
    return this.lines.upToDate();
  }
}
