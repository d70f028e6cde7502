import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ClaimReader, programmeOf } from '../../../claim-reader';
import { CustomerReader, opportunityIdFor } from '../../../customer-reader';
import { DealSurroundings } from '../../../deal-surroundings';
import type { Identified } from '../../../domain/customer/known-customers';
import type { RegisteredDeal } from '../../../domain/deal/deal';
import type { CompareCustomer } from '../../../domain/deal/deal.commands';
import { dealDecider } from '../../../domain/deal/deal.decider';
import type { ClaimedPlace } from '../../../domain/deal/deal.events';
import { directOpportunityDecider } from '../../../domain/direct-opportunity/direct-opportunity.decider';

export class CompareCustomerCommand extends BusCommand<
  Readonly<{ claimId: string; upTo: string }>,
  RefusalsOf<CompareCustomer>
> {}

@CommandHandler(CompareCustomerCommand)
export class CompareCustomerHandler implements ICommandHandler<CompareCustomerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
    private readonly claims: ClaimReader,
    private readonly customers: CustomerReader,
  ) {}

  async execute({
    data: { claimId, upTo },
    meta,
  }: CompareCustomerCommand): Promise<Outcome<RefusalsOf<CompareCustomer>>> {
    const claim = await this.claims.behind(claimId);
    const { inForce } = await this.around.programme(programmeOf(claim), meta.now);
    const facts = claim.kind === 'registration' ? claim.deal : claim.opportunity.content;
    const { key: customerKey, name, country } = facts.customer;
    const found = await this.customers.identify(
      { customerKey, name, country, domain: facts.registrableDomain },
      inForce?.definition.customer.suspicionAt.value ?? null,
      upTo,
    );
    const { customerKeys } = found;
    const compared = { customerKeys, claims: claimsOf(facts, found), indexedUpTo: upTo, act: actOf(meta) };
    return claim.kind === 'registration'
      ? this.runner.run(
          dealDecider,
          claimId,
          { type: 'CompareCustomer', data: { dealId: claimId, ...compared } },
          meta,
          { visible: anyone },
        )
      : this.runner.run(
          directOpportunityDecider,
          claimId,
          { type: 'CompareDirectCustomer', data: { directId: claimId, ...compared } },
          meta,
          { visible: anyone },
        );
  }
}

/** Its own opportunities first, then those of everybody whom its customer may be. */
const claimsOf = (
  { productLines, region }: Pick<RegisteredDeal, 'productLines' | 'region'>,
  { customerKey, suspected }: Identified,
): readonly ClaimedPlace[] =>
  [{ customerKey, suspicions: [] }, ...suspected].flatMap(({ customerKey: key, suspicions }) =>
    productLines.map((productLine) => ({
      ...{ opportunityId: opportunityIdFor(key, productLine, region), productLine, suspicions },
    })),
  );
