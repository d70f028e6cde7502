import type { RefusalsOf } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { BusCommand, DeciderRunner, notFound, refused, viewOf, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { bomVisibleTo } from '../../../deal.view';
import type { Bom } from '../../../domain/bom/bom';
import { bomDecider } from '../../../domain/bom/bom.decider';
import type { DeclineQuoteRequest } from '../../../domain/bom/quote-request';
import { takesQuote } from '../../../domain/deal/deal';

const LIST = 'deals.quote-list';

export class DeclineQuoteRequestCommand extends BusCommand<
  Pick<DeclineQuoteRequest['data'], 'bomId' | 'text'>,
  RefusalsOf<DeclineQuoteRequest>,
  Bom
> {}

@CommandHandler(DeclineQuoteRequestCommand)
export class DeclineQuoteRequestHandler implements ICommandHandler<DeclineQuoteRequestCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly database: Database,
  ) {}

  async execute({
    data: { bomId, text },
    meta,
  }: DeclineQuoteRequestCommand): Promise<Outcome<RefusalsOf<DeclineQuoteRequest>, Bom>> {
    const { state: bom } = await this.around.loadBom(bomId);
    const visible = bomVisibleTo(meta.actor.orgId);
    const deal = bom.status === 'none' ? undefined : await this.around.deal(bom.dealId);
    if (!visible(bom) || deal === undefined) return refused(notFound());
    const data = {
      ...{ bomId, text, number: deal.number },
      ...{ dealOpen: takesQuote(deal), bindingBomId: deal.bom?.bomId ?? null },
      quoted: await this.isQuoted(bomId),
      act: await this.around.act(deal, meta),
    };
    return this.runner.run(bomDecider, bomId, { type: 'DeclineQuoteRequest', data }, meta, { visible });
  }

  /** Of a quote that is drafted in the same moment the list may not know yet; it stands beside the answer, and can be sent. */
  private async isQuoted(bomId: string): Promise<boolean> {
    const open = await this.database.query(
      `select key from ${viewOf(LIST)} where "bomId" = $1 and status in ('draft', 'issued', 'accepted') limit 1`,
      [bomId],
    );
    return open.length > 0;
  }
}
