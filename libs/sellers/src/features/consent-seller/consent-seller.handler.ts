import { PersonVault } from '@channel/identity';
import type { RefusalsOf } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Seller } from '../../domain/seller/seller';
import type { ConsentAsSeller } from '../../domain/seller/seller.commands';
import { sellerKeyOf } from '../../ids';
import { SellerBusCommand, SellerDesk } from '../../seller-desk';
import { isThemselves } from '../../seller.access';

type Code = RefusalsOf<ConsentAsSeller>;

export class ConsentAsSellerCommand extends SellerBusCommand<
  Readonly<{ sellerId: string; name: string }>,
  Code
> {}

@CommandHandler(ConsentAsSellerCommand)
export class ConsentAsSellerHandler implements ICommandHandler<ConsentAsSellerCommand> {
  constructor(
    private readonly desk: SellerDesk,
    private readonly vault: PersonVault,
  ) {}

  execute({ data: { sellerId, name }, meta }: ConsentAsSellerCommand): Promise<Outcome<Code, Seller>> {
    return this.desk.run(sellerId, meta, isThemselves, async (act, { keyId }) => {
      // One key for a person until it is forgotten: a later enrolment leaves nothing of an earlier one behind.
      const key = keyId ?? sellerKeyOf(meta.commandId);
      const details = await this.vault.seal(key, { name, email: null });
      return { type: 'ConsentAsSeller', data: { sellerId, details, act } };
    });
  }
}
