import type { RefusalsOf } from '@channel/kernel';
import { anyone, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Seller } from '../../domain/seller/seller';
import type { RecordSellerTaxForm } from '../../domain/seller/seller.commands';
import { SellerBusCommand, SellerDesk } from '../../seller-desk';

type Code = RefusalsOf<RecordSellerTaxForm>;

export class RecordSellerTaxFormCommand extends SellerBusCommand<
  Readonly<{ sellerId: string; reference: string; receivedOn: string }>,
  Code
> {}

@CommandHandler(RecordSellerTaxFormCommand)
export class RecordSellerTaxFormHandler implements ICommandHandler<RecordSellerTaxFormCommand> {
  constructor(private readonly desk: SellerDesk) {}

  execute({ data, meta }: RecordSellerTaxFormCommand): Promise<Outcome<Code, Seller>> {
    return this.desk.run(
      data.sellerId,
      meta,
      () => anyone,
      (act) => ({ type: 'RecordSellerTaxForm', data: { ...data, act } }),
    );
  }
}
