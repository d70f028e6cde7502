import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CustomerReader } from '../../../customer-reader';
import { customerPairDecider, type ListCustomerClaims } from '../../../domain/customer/customer-pair.decider';

export class ListCustomerClaimsCommand extends BusCommand<
  Readonly<{ pairId: string; customerKeys: readonly string[]; upTo: string }>,
  RefusalsOf<ListCustomerClaims>
> {}

/** After the judgement, in the lane of the comparisons: every registration before it is compared, none after it is old. */
@CommandHandler(ListCustomerClaimsCommand)
export class ListCustomerClaimsHandler implements ICommandHandler<ListCustomerClaimsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly customers: CustomerReader,
  ) {}

  async execute({ data, meta }: ListCustomerClaimsCommand): Promise<Outcome<RefusalsOf<ListCustomerClaims>>> {
    const { pairId, customerKeys, upTo } = data;
    const claimIds = await this.customers.claimsOf(customerKeys, upTo);
    const list = { pairId, claimIds, act: actOf(meta) };
    return this.runner.run(customerPairDecider, pairId, { type: 'ListCustomerClaims', data: list }, meta, {
      visible: anyone,
    });
  }
}
