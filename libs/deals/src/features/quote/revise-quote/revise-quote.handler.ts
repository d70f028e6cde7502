import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { quoteVisibleTo } from '../../../deal.view';
import { approvedPriceOf } from '../../../domain/bom/bom';
import { takesQuote } from '../../../domain/deal/deal';
import { isDrafted, type Quote } from '../../../domain/quote/quote';
import type { ReviseQuote } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class ReviseQuoteCommand extends BusCommand<
  Pick<ReviseQuote['data'], 'quoteId' | 'lines'>,
  RefusalsOf<ReviseQuote>,
  Quote
> {}

@CommandHandler(ReviseQuoteCommand)
export class ReviseQuoteHandler implements ICommandHandler<ReviseQuoteCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data, meta }: ReviseQuoteCommand): Promise<Outcome<RefusalsOf<ReviseQuote>, Quote>> {
    const { state: quote } = await this.around.loadQuote(data.quoteId);
    const deal = isDrafted(quote) ? await this.around.deal(quote.dealId) : undefined;
    if (!isDrafted(quote) || deal === undefined) return refused(notFound());
    const { state: bom } = await this.around.loadBom(quote.bomId);
    const act = await this.around.act(deal, meta);
    const command = {
      ...data,
      price: approvedPriceOf(bom),
      bindingBomId: deal.bom?.bomId ?? null,
      dealOpen: takesQuote(deal),
      act,
    };
    return this.runner.run(quoteDecider, data.quoteId, { type: 'ReviseQuote', data: command }, meta, {
      visible: quoteVisibleTo(meta.actor.orgId),
    });
  }
}
