import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { quoteVisibleTo } from '../../../deal.view';
import { isDrafted, type Quote } from '../../../domain/quote/quote';
import type { DeclineQuote } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class DeclineQuoteCommand extends BusCommand<
  Readonly<{ quoteId: string; text: string }>,
  RefusalsOf<DeclineQuote>,
  Quote
> {}

@CommandHandler(DeclineQuoteCommand)
export class DeclineQuoteHandler implements ICommandHandler<DeclineQuoteCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ data, meta }: DeclineQuoteCommand): Promise<Outcome<RefusalsOf<DeclineQuote>, Quote>> {
    const { state: quote } = await this.around.loadQuote(data.quoteId);
    const deal = isDrafted(quote) ? await this.around.deal(quote.dealId) : undefined;
    if (deal === undefined) return refused(notFound());
    const act = await this.around.act(deal, meta);
    const command = { ...data, act };
    return this.runner.run(quoteDecider, data.quoteId, { type: 'DeclineQuote', data: command }, meta, {
      visible: quoteVisibleTo(meta.actor.orgId),
    });
  }
}
