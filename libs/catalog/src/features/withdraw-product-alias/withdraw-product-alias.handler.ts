import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ProductAlias } from '../../domain/product-alias/product-alias';
import {
  productAliasDecider,
  type WithdrawProductAlias,
} from '../../domain/product-alias/product-alias.decider';
import { PriceTable } from '../../price-table';

export class WithdrawProductAliasCommand extends BusCommand<
  Readonly<{ aliasId: string; reason: string }>,
  RefusalsOf<WithdrawProductAlias>,
  ProductAlias
> {}

@CommandHandler(WithdrawProductAliasCommand)
export class WithdrawProductAliasHandler implements ICommandHandler<WithdrawProductAliasCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly table: PriceTable,
  ) {}

  async execute({
    data,
    meta,
  }: WithdrawProductAliasCommand): Promise<Outcome<RefusalsOf<WithdrawProductAlias>, ProductAlias>> {
    const outcome = await this.runner.run(
      productAliasDecider,
      data.aliasId,
      { type: 'WithdrawProductAlias', data: { ...data, act: actOf(meta) } },
      meta,
      { visible: ({ alias }) => alias !== null },
    );
    await this.table.aliasesSeen(data.aliasId);
    return outcome;
  }
}
