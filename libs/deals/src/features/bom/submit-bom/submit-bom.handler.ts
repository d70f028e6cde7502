import { Catalog, type PriceAnswer } from '@channel/catalog';
import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DealSurroundings } from '../../../deal-surroundings';
import { dealVisibleTo } from '../../../deal.view';
import type { Bom } from '../../../domain/bom/bom';
import { bomDecider, type SubmitBom } from '../../../domain/bom/bom.decider';
import { skuKey, type KnownPart, type WantedLine } from '../../../domain/bom/bom.lines';
import { takesBom } from '../../../domain/deal/deal';

export class SubmitBomCommand extends BusCommand<
  Readonly<{
    dealId: string;
    lines: readonly WantedLine[];
    addProductLines?: readonly string[];
  }>,
  RefusalsOf<SubmitBom>,
  Bom
> {}

@CommandHandler(SubmitBomCommand)
export class SubmitBomHandler implements ICommandHandler<SubmitBomCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly catalog: Catalog,
  ) {}

  async execute({ data, meta }: SubmitBomCommand): Promise<Outcome<RefusalsOf<SubmitBom>, Bom>> {
    const deal = await this.around.deal(data.dealId);
    if (deal === undefined || !dealVisibleTo(meta.actor.orgId)(deal)) return refused(notFound());
    const { day: on, terms, registration } = await this.around.priceTerms(deal, meta.now);
    const { currency } = deal.value;
    const skus = [...new Set(data.lines.map(({ sku }) => skuKey(sku)).filter((sku) => sku !== ''))];
    const prices = await this.catalog.pricesOn(skus, on, currency);
    const bomId = apiId('bom', meta.commandId);
    return this.runner.run(
      bomDecider,
      bomId,
      {
        type: 'SubmitBom',
        data: {
          bomId,
          dealId: deal.dealId,
          bomVersion: (deal.bom?.bomVersion ?? 0) + 1,
          partnerId: deal.partnerId,
          distributorId: deal.distributorId,
          currency,
          dealOpen: takesBom(deal),
          registration,
          addProductLines: [...new Set(data.addProductLines ?? [])],
          isOfPartner: meta.actor.orgId === deal.partnerId,
          lines: data.lines,
          ...known(prices),
          closedTracks: await this.around.closedTracks(deal, meta.now),
          terms,
          act: { ...actOf(meta), on },
        },
      },
      meta,
      { visible: anyone },
    );
  }
}

const known = ({ found, unknown, checkpoint }: PriceAnswer) => ({
  parts: Object.fromEntries(
    [...found].map(([sku, part]): [string, KnownPart] => {
      const { family, productLine, kind, eligible, listPrice, lastOrderOn, replacementSku } = part;
      return [
        skuKey(sku),
        { sku: part.sku, family, productLine, kind, eligible, listPrice, lastOrderOn, replacementSku },
      ];
    }),
  ),
  suggestions: Object.fromEntries([...unknown].map(([sku, nearest]) => [skuKey(sku), nearest])),
  catalogCheckpoint: checkpoint,
});
