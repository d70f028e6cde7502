import { present, refuse, type DatedAct, type PastEffect, type Refusal } from '@channel/kernel';
import { Partners, PastEffects, type Supposed } from '@channel/partners';
import { actOf, DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { ShipmentLine } from './domain/shipment-line/shipment-line';
import type { LineAtHand } from './domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from './domain/shipment-line/shipment-line.decider';
import type { PastLineFact } from './domain/shipment-line/shipment-line.events';
import { recorded } from './domain/shipment-line/shipment-line.matching';

/** A line whose deal is in question, on the day of its partner's programme. */
export type LineToday = Readonly<{ lineId: string; line: LineAtHand; state: ShipmentLine; act: DatedAct }>;

/** What another match of a line would change of what is paid for it (G61). */
@Injectable()
export class LinePast {
  constructor(
    private readonly partners: Partners,
    private readonly effects: PastEffects,
    private readonly runner: DeciderRunner,
  ) {}

  async today(lineId: string, line: LineAtHand, meta: CommandMeta): Promise<LineToday> {
    const { programme } = await this.partnerOf(line, meta);
    const { state } = await this.runner.load(shipmentLineDecider, lineId);
    return { lineId, line, state, act: { ...actOf(meta), on: programme.day } };
  }

  /** How far back corrections reach, in days. */
  async lookback(line: LineAtHand, meta: CommandMeta): Promise<number | Refusal<'VERSION_NOT_IN_FORCE'>> {
    const { programme, standing } = await this.partnerOf(line, meta);
    return (
      programme.inForce?.definition.correction.lookbackDays.value ??
      refuse('VERSION_NOT_IN_FORCE', `No version of ${standing.programmeId} is in force today.`)
    );
  }

  /** By quarter. */
  effectsOf(fact: PastLineFact, today: LineToday): Promise<readonly PastEffect[]> {
    return this.effects.of(supposedOf(fact, today), today.act.on);
  }

  /** Of quarters that are issued: what one person does not change. */
  moves(fact: PastLineFact, today: LineToday): Promise<readonly PastEffect[]> {
    return this.effects.onSettled(supposedOf(fact, today), today.act.on);
  }

  private async partnerOf({ partnerId }: LineAtHand, { now }: CommandMeta) {
    return present(await this.partners.now(partnerId, now), 'the partner of a line');
  }
}

const supposedOf = (fact: PastLineFact, { lineId, ...today }: LineToday): Supposed => ({
  partnerId: today.line.partnerId,
  since: today.line.shipOn,
  events: recorded(lineId, fact, { ...today, reason: '' }),
});
