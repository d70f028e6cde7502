import { KnownFacts, type Known } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { DealInputs } from '../domain/engine/inputs';
import { bomFacts, type BomFact } from './sources/bom.facts';
import { dealFacts, type DealFact } from './sources/deal.facts';

/** A deal as the engine takes it, and whose it is: the partner's for whom it was approved last. */
export type KnownDeal = DealInputs & Readonly<{ partnerId: string }>;

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
}

const knownDeal = (deal: DealFact, bom: BomFact | undefined): KnownDeal => {
  const { dealId, number, partnerId, dealType, approvedOn, protectedUntilOn, wonOn, closedOn } = deal;
  return {
    ...{ dealId, number, partnerId, dealType, approvedOn, protectedUntilOn, wonOn, closedOn },
    prices: bom?.prices ?? [],
    eventIds: [...deal.eventIds, ...(bom?.eventIds ?? [])],
  };
};
