import { KnownFacts, type Known } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { DealInputs } from '../domain/engine/inputs';
import { bomFacts, type BomFact } from './sources/bom.facts';
import { dealFacts, type DealFact } from './sources/deal.facts';

/** A deal as the engine takes it, and whose it is: the partner's for whom it was approved last. */
export type KnownDeal = DealInputs & Readonly<{ partnerId: string }>;

/** A deal as it is foreseen: with the bill of materials that binds now, and what was said of its end. */
export type ForeseenDeal = Readonly<{
  /** Whose it is and what is known of it, with the prices of the bill of materials that binds now. */
  known: KnownDeal;
  programmeId: string;
  foreseen: DealFact['foreseen'];
  productLines: BomFact['productLines'];
}>;

/** Deals with the approved prices behind their quotes, as known at a place of the feed. */
@Injectable()
export class KnownDeals {
  constructor(private readonly facts: KnownFacts) {}

  async of(
    lines: readonly Readonly<{ dealId: string | null }>[],
    known: Known,
  ): Promise<readonly KnownDeal[]> {
    const dealIds = lines.flatMap(({ dealId }) => (dealId === null ? [] : [dealId]));
    const deals = [...(await this.facts.byId(dealFacts, dealIds, known)).values()];
    const bomIds = deals.flatMap(({ bomId }) => (bomId === null ? [] : [bomId]));
    const boms = await this.facts.byId(bomFacts, bomIds, known);
    return deals.map((deal) => knownDeal(deal, boms.get(deal.bomId ?? '')));
  }

  /** `undefined`: there is no such deal. */
  async foreseen(dealId: string, known: Known): Promise<ForeseenDeal | undefined> {
    const deal = (await this.facts.byId(dealFacts, [dealId], known)).get(dealId);
    if (deal === undefined) return undefined;
    const bomId = deal.bomId ?? deal.foreseen.bomId;
    const bom = bomId === null ? undefined : (await this.facts.byId(bomFacts, [bomId], known)).get(bomId);
    const { programmeId, foreseen } = deal;
    return { known: knownDeal(deal, bom), programmeId, foreseen, productLines: bom?.productLines ?? {} };
  }
}

const knownDeal = (deal: DealFact, bom: BomFact | undefined): KnownDeal => {
  const { dealId, number, partnerId, dealType, approvedOn, protectedUntilOn, wonOn, closedOn } = deal;
  return {
    ...{ dealId, number, partnerId, dealType, approvedOn, protectedUntilOn, wonOn, closedOn },
    ...(deal.orderUse === 'nfr' ? { nfr: true } : {}),
    prices: bom?.prices ?? [],
    eventIds: [...deal.eventIds, ...(bom?.eventIds ?? [])],
  };
};
