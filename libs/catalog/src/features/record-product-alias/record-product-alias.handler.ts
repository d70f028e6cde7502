import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { normalSku } from '../../domain/price-list/read-price-row';
import type { ProductAlias } from '../../domain/product-alias/product-alias';
import {
  productAliasDecider,
  type RecordProductAlias,
} from '../../domain/product-alias/product-alias.decider';
import { PriceTable } from '../../price-table';

export class RecordProductAliasCommand extends BusCommand<
  Readonly<{ alias: string; sku: string; reason?: string | undefined }>,
  RefusalsOf<RecordProductAlias>,
  ProductAlias
> {}

@CommandHandler(RecordProductAliasCommand)
export class RecordProductAliasHandler implements ICommandHandler<RecordProductAliasCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly table: PriceTable,
  ) {}

  async execute({
    data,
    meta,
  }: RecordProductAliasCommand): Promise<Outcome<RefusalsOf<RecordProductAlias>, ProductAlias>> {
    const alias = normalSku(data.alias);
    const sku = normalSku(data.sku);
    const aliasId = apiId('prod', alias);
    const parts = await this.table.partsAmong([alias, sku]);
    const skuKnown = parts.has(sku);
    const command = {
      ...{ aliasId, alias, sku, reason: data.reason ?? null },
      ...{ act: actOf(meta), skuKnown, aliasIsPart: parts.has(alias) },
      alike: skuKnown ? [] : await this.table.alike(sku),
    };
    const outcome = await this.runner.run(
      productAliasDecider,
      aliasId,
      { type: 'RecordProductAlias', data: command },
      meta,
      { visible: anyone },
    );
    await this.table.aliasesSeen(aliasId);
    return outcome;
  }
}
