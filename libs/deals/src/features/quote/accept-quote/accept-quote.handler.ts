import type { RefusalsOf } from '@channel/kernel';
import { DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { quoteVisibleTo } from '../../../deal.view';
import { takesQuote } from '../../../domain/deal/deal';
import { isDrafted, type Quote } from '../../../domain/quote/quote';
import type { AcceptQuote } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class AcceptQuoteCommand extends Command<Outcome<RefusalsOf<AcceptQuote>, Quote>> {
  constructor(
    readonly quoteId: string,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(AcceptQuoteCommand)
export class AcceptQuoteHandler implements ICommandHandler<AcceptQuoteCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ quoteId, meta }: AcceptQuoteCommand): Promise<Outcome<RefusalsOf<AcceptQuote>, Quote>> {
    const { state: quote } = await this.around.loadQuote(quoteId);
    const deal = isDrafted(quote) ? await this.around.deal(quote.dealId) : undefined;
    if (!isDrafted(quote) || deal === undefined) return refused(notFound());
    const act = await this.around.act(deal, meta);
    const data = {
      quoteId,
      bindingBomId: deal.bom?.bomId ?? null,
      dealOpen: takesQuote(deal),
      act,
    };
    return this.runner.run(quoteDecider, quoteId, { type: 'AcceptQuote', data }, meta, {
      visible: quoteVisibleTo(meta.actor.orgId),
    });
  }
}
