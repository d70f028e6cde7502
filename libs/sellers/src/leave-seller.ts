import type { RefusalsOf } from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Seller } from './domain/seller/seller';
import type { LeaveSeller } from './domain/seller/seller.commands';
import { SellerBusCommand, SellerDesk } from './seller-desk';
import { speaksFor, type Speaker } from './seller.access';

type Code = RefusalsOf<LeaveSeller>;

/** Sent by the person, by their employer's administrator, or when the person is removed from the employer's people. */
export class LeaveSellerCommand extends SellerBusCommand<
  Readonly<{ sellerId: string; speaker: Speaker }>,
  Code
> {}

@CommandHandler(LeaveSellerCommand)
export class LeaveSellerHandler implements ICommandHandler<LeaveSellerCommand> {
  constructor(private readonly desk: SellerDesk) {}

  execute({ data: { sellerId, speaker }, meta }: LeaveSellerCommand): Promise<Outcome<Code, Seller>> {
    return this.desk.run(sellerId, meta, speaksFor(speaker), (act) => ({
      type: 'LeaveSeller',
      data: { sellerId, act },
    }));
  }
}
