import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CustomerReader, opportunityIdFor } from '../../../customer-reader';
import { DealSurroundings } from '../../../deal-surroundings';
import type { Identified } from '../../../domain/customer/known-customers';
import type { RegisteredDeal } from '../../../domain/deal/deal';
import type { CompareCustomer } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import type { ClaimedPlace } from '../../../domain/deal/deal.events';

export class CompareCustomerCommand extends BusCommand<
  Readonly<{ dealId: string; upTo: string }>,
  RefusalsOf<CompareCustomer>
> {}

@CommandHandler(CompareCustomerCommand)
export class CompareCustomerHandler implements ICommandHandler<CompareCustomerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly customers: CustomerReader,
  ) {}

  async execute({
    data: { dealId, upTo },
    meta,
  }: CompareCustomerCommand): Promise<Outcome<RefusalsOf<CompareCustomer>>> {
    const deal = await this.around.registered(dealId);
    const { inForce } = await this.around.programme(deal.programmeId, meta.now);
    const { key: customerKey, name, country } = deal.customer;
    const found = await this.customers.identify(
      { customerKey, name, country, domain: deal.registrableDomain },
      inForce?.definition.customer.suspicionAt.value ?? null,
      upTo,
    );
    const { customerKeys } = found;
    const act = actOf(meta);
    const compared = { dealId, customerKeys, claims: claimsOf(deal, found), indexedUpTo: upTo, act };
    return this.runner.run(dealDecider, dealId, { type: 'CompareCustomer', data: compared }, meta, {
      visible: anyone,
    });
  }
}

/** Its own opportunities first, then those of everybody whom its customer may be. */
const claimsOf = (
  { productLines, region }: RegisteredDeal,
  { customerKey, suspected }: Identified,
): readonly ClaimedPlace[] =>
  [{ customerKey, suspicions: [] }, ...suspected].flatMap(({ customerKey: key, suspicions }) =>
    productLines.map((productLine) => ({
      ...{ opportunityId: opportunityIdFor(key, productLine, region), productLine, suspicions },
    })),
  );
