import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { CustomerPairEvent } from '../../../domain/customer/customer-pair.events';
import type {
  DirectOpportunityChanged,
  DirectOpportunityRecorded,
} from '../../../domain/direct-opportunity/direct-opportunity.events';
import type { DealProductLinesAdded, DealSubmitted } from '../../../domain/deal/deal.events';
import { CompareCustomerCommand } from './compare-customer.handler';
import { ListCustomerClaimsCommand } from './list-customer-claims.handler';

export type AskComparison = DomainCommand<'CompareCustomer', Readonly<{ claimId: string; upTo: string }>>;
export type AskClaims = DomainCommand<
  'ListCustomerClaims',
  Readonly<{ pairId: string; customerKeys: readonly string[]; upTo: string }>
>;

/** One lane for all: customers are compared in the order of the feed, and a judgement counts for all that come after it. */
const LANE = 'customers';

/** Who the customer of a registration, or of an opportunity of the vendor's sales, is and may be; asked again of those whom a judgement of a lead concerns (G59). */
export const whenDealSubmittedCompareCustomer = automation<
  | DealSubmitted
  | DealProductLinesAdded
  | DirectOpportunityRecorded
  | DirectOpportunityChanged
  | CustomerPairEvent,
  AskComparison | AskClaims
>({
  name: 'deals.when-deal-submitted-compare-customer',
  streams: ['deal-', 'directOpportunity-', 'customerPair-'],
  on: {
    DealSubmitted: ({ dealId }, { checkpoint }) => [comparison(dealId, checkpoint)],
    DealProductLinesAdded: ({ dealId }, { checkpoint }) => [comparison(dealId, checkpoint)],
    DirectOpportunityRecorded: ({ directId }, { checkpoint }) => [comparison(directId, checkpoint)],
    DirectOpportunityChanged: ({ directId }, { checkpoint }) => [comparison(directId, checkpoint)],
    CustomerAliasRecorded: ({ pairId, customerKey, aliasKey }, { checkpoint }) => [
      claims(pairId, [customerKey, aliasKey], checkpoint),
    ],
    CustomersToldApart: ({ pairId, customerKey, otherKey }, { checkpoint }) => [
      claims(pairId, [customerKey, otherKey], checkpoint),
    ],
    CustomerClaimsListed: ({ claimIds }, { checkpoint: upTo }) =>
      claimIds.map((claimId, n) => comparison(claimId, upTo, n)),
  },
  dispatch: {
    CompareCustomer: (data, meta) => new CompareCustomerCommand(data, meta),
    ListCustomerClaims: (data, meta) => new ListCustomerClaimsCommand(data, meta),
  },
});

const comparison = (claimId: string, upTo: string, n = 0): Reaction<AskComparison> => ({
  do: 'send',
  n,
  lane: LANE,
  command: { type: 'CompareCustomer', data: { claimId, upTo } },
});

const claims = (pairId: string, customerKeys: readonly string[], upTo: string): Reaction<AskClaims> => ({
  do: 'send',
  n: 0,
  lane: LANE,
  command: { type: 'ListCustomerClaims', data: { pairId, customerKeys, upTo } },
});
