import { PastEffects, type Supposed } from '@channel/partners';
import type { DatedAct, Day, PastEffect } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import { DealSurroundings } from './deal-surroundings';
import type { RegisteredDeal } from './domain/deal/deal';
import type { DealCommand, DealDecision, QuoteNow } from './domain/deal/deal.commands';
import { recorded, sinceOf } from './domain/deal/deal.corrections';
import type { PastDealFact } from './domain/deal/deal.events';
import { isDrafted } from './domain/quote/quote';

/** What facts about a registration's past would change of what is paid for it (G61). */
@Injectable()
export class DealPast {
  constructor(
    private readonly around: DealSurroundings,
    private readonly effects: PastEffects,
  ) {}

  /** By quarter; of a registration that was never approved nothing is paid. */
  async effectsOf(deal: RegisteredDeal, fact: PastDealFact, act: DatedAct): Promise<readonly PastEffect[]> {
    return deal.approvedOn === null ? [] : this.effects.of(supposedOf(deal, fact, act), act.on);
  }

  /** Of quarters that are issued: what one person does not change. */
  async moves(deal: RegisteredDeal, fact: PastDealFact, act: DatedAct): Promise<readonly PastEffect[]> {
    return deal.approvedOn === null ? [] : this.effects.onSettled(supposedOf(deal, fact, act), act.on);
  }

  /** Of quarters that are issued, by what was decided and is not recorded yet; of a refusal nothing. */
  async movesOf(
    { partnerId, approvedOn }: RegisteredDeal,
    decision: DealDecision<DealCommand>,
    today: Day,
  ): Promise<readonly PastEffect[]> {
    return approvedOn === null || 'refused' in decision
      ? []
      : this.effects.onSettled({ partnerId, since: approvedOn, events: decision }, today);
  }

  /** The quote behind an order, as it stands; `null` if there is none. */
  async quoteNow(quoteId: string): Promise<QuoteNow | null> {
    const { state } = await this.around.loadQuote(quoteId);
    if (!isDrafted(state)) return null;
    const { status, dealId, partnerId, bomId } = state;
    return { status, dealId, partnerId, bomId };
  }
}

const supposedOf = (deal: RegisteredDeal, fact: PastDealFact, act: DatedAct): Supposed => ({
  partnerId: deal.partnerId,
  since: sinceOf(fact, deal),
  events: recorded(deal.dealId, fact, act),
});
