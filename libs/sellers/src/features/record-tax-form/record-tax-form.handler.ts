import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, anyone } from '@channel/runtime';
import type { RecordSellerTaxForm } from '../../domain/seller/seller.commands';
import { SellerBusCommand, SellerDesk } from '../../seller-desk';

type Code = RefusalsOf<RecordSellerTaxForm>;

export class RecordSellerTaxFormCommand extends SellerBusCommand<
  Readonly<{ sellerId: string; reference: string; receivedOn: string }>,
  Code
> {}

export const RecordSellerTaxFormHandler = answeredBy(
  RecordSellerTaxFormCommand,
  SellerDesk,
  (desk, data, meta) =>
    desk.run(
      data.sellerId,
      meta,
      () => anyone,
      (act) => ({ type: 'RecordSellerTaxForm', data: { ...data, act } }),
    ),
);
