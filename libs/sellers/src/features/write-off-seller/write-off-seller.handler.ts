import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, anyone } from '@channel/runtime';
import type {
  ApproveSellerWriteOff,
  DeclineSellerWriteOff,
  RequestSellerWriteOff,
} from '../../domain/seller/seller.commands';
import { SellerBusCommand, SellerDesk } from '../../seller-desk';

type OfSeller = Readonly<{ sellerId: string }>;
type WithReason = Readonly<{ sellerId: string; reason: string }>;

export class RequestSellerWriteOffCommand extends SellerBusCommand<
  WithReason,
  RefusalsOf<RequestSellerWriteOff>
> {}
export class ApproveSellerWriteOffCommand extends SellerBusCommand<
  OfSeller,
  RefusalsOf<ApproveSellerWriteOff>
> {}
export class DeclineSellerWriteOffCommand extends SellerBusCommand<
  WithReason,
  RefusalsOf<DeclineSellerWriteOff>
> {}

const everybody = () => anyone;

export const RequestSellerWriteOffHandler = answeredBy(
  RequestSellerWriteOffCommand,
  SellerDesk,
  (desk, data, meta) =>
    desk.run(data.sellerId, meta, everybody, (act) => ({
      type: 'RequestSellerWriteOff',
      data: { ...data, act },
    })),
);
export const ApproveSellerWriteOffHandler = answeredBy(
  ApproveSellerWriteOffCommand,
  SellerDesk,
  (desk, data, meta) =>
    desk.run(data.sellerId, meta, everybody, (act) => ({
      type: 'ApproveSellerWriteOff',
      data: { ...data, act },
    })),
);
export const DeclineSellerWriteOffHandler = answeredBy(
  DeclineSellerWriteOffCommand,
  SellerDesk,
  (desk, data, meta) =>
    desk.run(data.sellerId, meta, everybody, (act) => ({
      type: 'DeclineSellerWriteOff',
      data: { ...data, act },
    })),
);
