import type { DataOf, RefusalsOf } from '@channel/kernel';
import type { DefinitionInForce } from '@channel/programs';
import { actOf, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { DealSurroundings } from './deal-surroundings';
import { quoteVisibleTo } from './deal.view';
import { approvedPriceOf } from './domain/bom/bom';
import { takesQuote } from './domain/deal/deal';
import { isDrafted, type Quote } from './domain/quote/quote';
import type { Basis, QuoteCommand } from './domain/quote/quote.commands';
import { quoteDecider } from './domain/quote/quote.decider';

type Kind = QuoteCommand['type'];
/** What stands behind a quote: the vendor's price, the registration, and its programme today. */
type Ground = Readonly<{ basis: Basis; inForce: DefinitionInForce | undefined }>;
type Asked = Readonly<{ quoteId: string }>;
/** What a command needs besides what was asked, and its act. */
type Rest<Type extends Kind, Data> = Omit<DataOf<QuoteCommand, Type>, keyof Data | 'act'>;

/** Runs what is asked of a quote, on the day of the programme of its registration. */
@Injectable()
export class QuoteDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  /** @param find what else the decision needs to know */
  async run<Type extends Kind, Data extends Asked>(
    type: Type,
    asked: Data,
    meta: CommandMeta,
    find: (ground: Ground) => Rest<Type, Data>,
  ): Promise<Outcome<RefusalsOf<Extract<QuoteCommand, { type: Type }>>, Quote>> {
    const { quoteId } = asked;
    const { state: quote } = await this.around.loadQuote(quoteId);
    const deal = isDrafted(quote) ? await this.around.deal(quote.dealId) : undefined;
    if (!isDrafted(quote) || deal === undefined) return refused(notFound());
    const { state: bom } = await this.around.loadBom(quote.bomId);
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const basis = {
      price: approvedPriceOf(bom),
      bindingBomId: deal.bom?.bomId ?? null,
      dealOpen: takesQuote(deal),
    };
    const data = { ...asked, ...find({ basis, inForce }), act: { ...actOf(meta), on } };
    const command = { type, data } as unknown as QuoteCommand;
    const visible = quoteVisibleTo(meta.actor.orgId);
    const outcome = await this.runner.run(quoteDecider, quoteId, command, meta, { visible });
    return outcome as Outcome<RefusalsOf<Extract<QuoteCommand, { type: Type }>>, Quote>;
  }
}
