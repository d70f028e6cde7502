import type { RefusalsOf } from '@channel/kernel';
import { actOf, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { quoteVisibleTo } from '../../../deal.view';
import { takesQuote } from '../../../domain/deal/deal';
import { approvedPriceOf } from '../../../domain/bom/bom';
import { isDrafted, type Quote } from '../../../domain/quote/quote';
import type { IssueQuote } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class IssueQuoteCommand extends Command<Outcome<RefusalsOf<IssueQuote>, Quote>> {
  constructor(
    readonly quoteId: string,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(IssueQuoteCommand)
export class IssueQuoteHandler implements ICommandHandler<IssueQuoteCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  async execute({ quoteId, meta }: IssueQuoteCommand): Promise<Outcome<RefusalsOf<IssueQuote>, Quote>> {
    const { state: quote } = await this.around.loadQuote(quoteId);
    const deal = isDrafted(quote) ? await this.around.deal(quote.dealId) : undefined;
    if (!isDrafted(quote) || deal === undefined) return refused(notFound());
    const { state: bom } = await this.around.loadBom(quote.bomId);
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const data = {
      quoteId,
      price: approvedPriceOf(bom),
      bindingBomId: deal.bom?.bomId ?? null,
      dealOpen: takesQuote(deal),
      timeZone: inForce?.definition.calendar.timeZone.value ?? 'UTC',
      validDays: inForce?.definition.quote.validDays.value ?? 0,
      act: { ...actOf(meta), on },
    };
    return this.runner.run(quoteDecider, quoteId, { type: 'IssueQuote', data }, meta, {
      visible: quoteVisibleTo(meta.actor.orgId),
    });
  }
}
