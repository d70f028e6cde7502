import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { CustomerPairEvent } from '../../../domain/customer/customer-pair.events';
import type { DealProductLinesAdded, DealSubmitted } from '../../../domain/deal/deal.events';
import { CompareCustomerCommand } from './compare-customer.handler';
import { ListCustomerDealsCommand } from './list-customer-deals.handler';

export type AskComparison = DomainCommand<'CompareCustomer', Readonly<{ dealId: string; upTo: string }>>;
export type AskDeals = DomainCommand<
  'ListCustomerDeals',
  Readonly<{ pairId: string; customerKeys: readonly string[]; upTo: string }>
>;

/** One lane for all: customers are compared in the order of the feed, and a judgement counts for all that come after it. */
const LANE = 'customers';

/** Who the customer of a registration is and may be; asked again of those whom a judgement of a lead concerns (G59). */
export const whenDealSubmittedCompareCustomer = automation<
  DealSubmitted | DealProductLinesAdded | CustomerPairEvent,
  AskComparison | AskDeals
>({
  name: 'deals.when-deal-submitted-compare-customer',
  streams: ['deal-', 'customerPair-'],
  on: {
    DealSubmitted: ({ dealId }, { checkpoint }) => [comparison(dealId, checkpoint)],
    DealProductLinesAdded: ({ dealId }, { checkpoint }) => [comparison(dealId, checkpoint)],
    CustomerAliasRecorded: ({ pairId, customerKey, aliasKey }, { checkpoint }) => [
      deals(pairId, [customerKey, aliasKey], checkpoint),
    ],
    CustomersToldApart: ({ pairId, customerKey, otherKey }, { checkpoint }) => [
      deals(pairId, [customerKey, otherKey], checkpoint),
    ],
    CustomerDealsListed: ({ dealIds }, { checkpoint: upTo }) =>
      dealIds.map((dealId, n) => comparison(dealId, upTo, n)),
  },
  dispatch: {
    CompareCustomer: (data, meta) => new CompareCustomerCommand(data, meta),
    ListCustomerDeals: (data, meta) => new ListCustomerDealsCommand(data, meta),
  },
});

const comparison = (dealId: string, upTo: string, n = 0): Reaction<AskComparison> => ({
  do: 'send',
  n,
  lane: LANE,
  command: { type: 'CompareCustomer', data: { dealId, upTo } },
});

const deals = (pairId: string, customerKeys: readonly string[], upTo: string): Reaction<AskDeals> => ({
  do: 'send',
  n: 0,
  lane: LANE,
  command: { type: 'ListCustomerDeals', data: { pairId, customerKeys, upTo } },
});
