import { present, refuse, type DatedAct, type PastEffect, type Refusal } from '@channel/kernel';
import { Deals } from '@channel/deals';
import { Partners, PastEffects, type Supposed } from '@channel/partners';
import { actOf, DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { dealOf, type ShipmentLine } from './domain/shipment-line/shipment-line';
import type { DealAtHand, LineAtHand, SaleAtHand } from './domain/shipment-line/shipment-line.commands';
import { shipmentLineDecider } from './domain/shipment-line/shipment-line.decider';
import type { PastLineFact } from './domain/shipment-line/shipment-line.events';
import { recorded } from './domain/shipment-line/shipment-line.matching';
import { ShipmentLineReader } from './shipment-line-reader';

/** The records that a fact names; what is not there is left out. */
export type Named = Readonly<{ deal?: DealAtHand; deals?: readonly DealAtHand[]; sale?: SaleAtHand }>;
/** A line whose deal or sale is in question, on the day of its partner's programme. */
export type LineToday = Readonly<{ lineId: string; line: LineAtHand; state: ShipmentLine; act: DatedAct }>;

/** What another match of a line, or the sale of a return, would change of what is paid (G61). */
@Injectable()
export class LinePast {
  constructor(
    private readonly partners: Partners,
    private readonly effects: PastEffects,
    private readonly runner: DeciderRunner,
    private readonly deals: Deals,
    private readonly lines: ShipmentLineReader,
  ) {}

  async named(fact: PastLineFact): Promise<Named> {
    switch (fact.kind) {
      case 'match': {
        const deal = await this.deals.facts(fact.dealId);
        return deal === undefined ? {} : { deal };
      }
      case 'split': {
        const deals = await Promise.all(fact.portions.map(({ dealId }) => this.deals.facts(dealId)));
        return { deals: deals.flatMap((deal) => deal ?? []) };
      }
      case 'link': {
        const sale = await this.lines.find(fact.saleLineId);
        if (sale === undefined) return {};
        const { state } = await this.runner.load(shipmentLineDecider, fact.saleLineId);
        return { sale: { ...sale, lineId: fact.saleLineId, matchedDealId: dealOf(state, sale) } };
      }
      case 'unmatch':
        return {};
    }
  }

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
  effectsOf(fact: PastLineFact, today: LineToday, named: Named): Promise<readonly PastEffect[]> {
    return this.effects.of(supposedOf(fact, today, named), today.act.on);
  }

  /** Of quarters that are issued: what one person does not change. */
  moves(fact: PastLineFact, today: LineToday, named: Named): Promise<readonly PastEffect[]> {
    return this.effects.onSettled(supposedOf(fact, today, named), today.act.on);
  }

  private async partnerOf({ partnerId }: LineAtHand, { now }: CommandMeta) {
    return present(await this.partners.now(partnerId, now), 'the partner of a line');
  }
}

const supposedOf = (fact: PastLineFact, { lineId, ...today }: LineToday, { sale }: Named): Supposed => ({
  partnerId: today.line.partnerId,
  since: today.line.shipOn,
  events: recorded(lineId, fact, { ...today, reason: '', ...(sale === undefined ? {} : { sale }) }),
});
