import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CustomerReader } from '../../../customer-reader';
import { customerPairDecider, type ListCustomerDeals } from '../../../domain/customer/customer-pair.decider';

export class ListCustomerDealsCommand extends BusCommand<
  Readonly<{ pairId: string; customerKeys: readonly string[]; upTo: string }>,
  RefusalsOf<ListCustomerDeals>
> {}

/** After the judgement, in the lane of the comparisons: every registration before it is compared, none after it is old. */
@CommandHandler(ListCustomerDealsCommand)
export class ListCustomerDealsHandler implements ICommandHandler<ListCustomerDealsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly customers: CustomerReader,
  ) {}

  async execute({ data, meta }: ListCustomerDealsCommand): Promise<Outcome<RefusalsOf<ListCustomerDeals>>> {
    const { pairId, customerKeys, upTo } = data;
    const dealIds = await this.customers.dealsOf(customerKeys, upTo);
    const list = { pairId, dealIds, act: actOf(meta) };
    return this.runner.run(customerPairDecider, pairId, { type: 'ListCustomerDeals', data: list }, meta, {
      visible: anyone,
    });
  }
}
