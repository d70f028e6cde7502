import type { RefusalsOf } from '@channel/kernel';
import { answeredBy } from '@channel/runtime';
import type { LeaveSeller } from './domain/seller/seller.commands';
import { SellerBusCommand, SellerDesk } from './seller-desk';
import { speaksFor, type Speaker } from './seller.access';

type Code = RefusalsOf<LeaveSeller>;

/** Sent by the person, by their employer's administrator, or when the person is removed from the employer's people. */
export class LeaveSellerCommand extends SellerBusCommand<
  Readonly<{ sellerId: string; speaker: Speaker }>,
  Code
> {}

export const LeaveSellerHandler = answeredBy(
  LeaveSellerCommand,
  SellerDesk,
  (desk, { sellerId, speaker }, meta) =>
    desk.run(sellerId, meta, speaksFor(speaker), (act) => ({
      type: 'LeaveSeller',
      data: { sellerId, act },
    })),
);
