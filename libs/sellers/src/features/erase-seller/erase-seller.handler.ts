import type { RefusalsOf } from '@channel/kernel';
import { answeredBy } from '@channel/runtime';
import type { EraseSeller } from '../../domain/seller/seller.commands';
import { SellerBusCommand, SellerDesk } from '../../seller-desk';
import { speaksFor, type Speaker } from '../../seller.access';

type Code = RefusalsOf<EraseSeller>;

export class EraseSellerCommand extends SellerBusCommand<
  Readonly<{ sellerId: string; speaker: Speaker }>,
  Code
> {}

export const EraseSellerHandler = answeredBy(
  EraseSellerCommand,
  SellerDesk,
  (desk, { sellerId, speaker }, meta) =>
    desk.run(sellerId, meta, speaksFor(speaker), (act) => ({
      type: 'EraseSeller',
      data: { sellerId, act },
    })),
);
