import type { RefusalsOf } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Seller } from '../../domain/seller/seller';
import type { EraseSeller } from '../../domain/seller/seller.commands';
import { SellerBusCommand, SellerDesk } from '../../seller-desk';
import { speaksFor, type Speaker } from '../../seller.access';

type Code = RefusalsOf<EraseSeller>;

export class EraseSellerCommand extends SellerBusCommand<
  Readonly<{ sellerId: string; speaker: Speaker }>,
  Code
> {}

@CommandHandler(EraseSellerCommand)
export class EraseSellerHandler implements ICommandHandler<EraseSellerCommand> {
  constructor(private readonly desk: SellerDesk) {}

  execute({ data: { sellerId, speaker }, meta }: EraseSellerCommand): Promise<Outcome<Code, Seller>> {
    return this.desk.run(sellerId, meta, speaksFor(speaker), (act) => ({
      type: 'EraseSeller',
      data: { sellerId, act },
    }));
  }
}
