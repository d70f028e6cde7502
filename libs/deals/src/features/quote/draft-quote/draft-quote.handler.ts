import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { notOfKind } from '@channel/programs';
import {
  actOf,
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
import { approvedPriceOf, isRequestDeclined } from '../../../domain/bom/bom';
import { isDrafted, type Quote } from '../../../domain/quote/quote';
import type { DraftQuote, Offer } from '../../../domain/quote/quote.commands';
import { quoteDecider } from '../../../domain/quote/quote.decider';

export class DraftQuoteCommand extends BusCommand<
  Offer & Readonly<{ bomId: string }>,
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
    const { day: on, inForce } = await this.around.programme(deal.programmeId, meta.now);
    const act = { ...actOf(meta), on };
    const quoteId = apiId('quot', meta.commandId);
    const { dealId, partnerId, distributorId } = deal;
    const asked = {
      ...{ ...data, quoteId, dealId, partnerId, distributorId },
      requestDeclined: isRequestDeclined(bom),
      price: approvedPriceOf(bom),
      bindingBomId: deal.bom?.bomId ?? null,
      dealOpen: takesQuote(deal),
      notOfKind: notOfKind(inForce, await this.around.standing(distributorId, act.on), 'distribute'),
      act,
    };
    const { state } = await this.around.loadQuote(quoteId);
    const known = isDrafted(state) ? state.number : undefined;
    const command = await this.numbers.numbered(
      { series: 'QT', on: act.on, known, dryRun: meta.dryRun },
      (number): DraftQuote => ({ type: 'DraftQuote', data: { ...asked, number } }),
      (numbered) => quoteDecider.decide(numbered, state),
    );
    if ('refused' in command) return refused(command);
    return this.runner.run(quoteDecider, quoteId, command, meta, { visible: anyone });
  }
}
