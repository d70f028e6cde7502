import { apiId } from '@channel/event-store';
import type { MoneyJson, RefusalsOf } from '@channel/kernel';
import {
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  Numbers,
  refused,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { bomVisibleTo } from '../../../deal.view';
import { takesQuote } from '../../../domain/deal/deal';
import { approvedPriceOf } from '../../../domain/bom/bom';
import { isDrafted, type Quote } from '../../../domain/quote/quote';
import type { DraftQuote } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class DraftQuoteCommand extends BusCommand<
  Readonly<{
    bomId: string;
    lines: readonly Readonly<{ line: string; unitPrice: MoneyJson }>[];
  }>,
  RefusalsOf<DraftQuote>,
  Quote
> {}

@CommandHandler(DraftQuoteCommand)
export class DraftQuoteHandler implements ICommandHandler<DraftQuoteCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly numbers: Numbers,
  ) {}

  async execute({ data, meta }: DraftQuoteCommand): Promise<Outcome<RefusalsOf<DraftQuote>, Quote>> {
    const { state: bom } = await this.around.loadBom(data.bomId);
    if (bom.status === 'none' || !bomVisibleTo(meta.actor.orgId)(bom)) return refused(notFound());
    const deal = await this.around.deal(bom.dealId);
    if (deal === undefined) return refused(notFound());
    const act = await this.around.act(deal, meta);
    const quoteId = apiId('quot', meta.commandId);
    const { dealId, partnerId, distributorId } = deal;
    const command = {
      ...{ quoteId, dealId, partnerId, distributorId, bomId: data.bomId, lines: data.lines },
      number: await this.number(quoteId, act.on),
      price: approvedPriceOf(bom),
      bindingBomId: deal.bom?.bomId ?? null,
      dealOpen: takesQuote(deal),
      act,
    };
    return this.runner.run(quoteDecider, quoteId, { type: 'DraftQuote', data: command }, meta, {
      visible: anyone,
    });
  }

  /** A repeated request keeps its number. */
  private async number(quoteId: string, day: string): Promise<string> {
    const { state } = await this.around.loadQuote(quoteId);
    return isDrafted(state) ? state.number : this.numbers.next('QT', Number(day.slice(0, 4)));
  }
}
