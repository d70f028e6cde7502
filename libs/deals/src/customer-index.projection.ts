import { projection, type Recorded } from '@channel/runtime';
import { lookUpKeys, normalisedName } from './domain/customer/customer-name';
import type { DealSubmitted } from './domain/deal/deal.events';
import type {
  DirectOpportunityChanged,
  DirectOpportunityRecorded,
} from './domain/direct-opportunity/direct-opportunity.events';

export interface SpellingRow {
  readonly customerKey: string;
  readonly name: string;
  readonly country: string;
  readonly domain: string | null;
  readonly normalised: string;
  readonly lookUp: readonly string[];
  /** Place of the registration that brought it. */
  readonly knownAt: string;
}

type Spelled = DealSubmitted | DirectOpportunityRecorded | DirectOpportunityChanged;

/** Every spelling under which a customer was registered or is pursued, found by what resembles it (G59). */
export const customerIndex = projection<Spelled, SpellingRow>({
  name: 'deals.customer-index',
  version: 2,
  streams: ['deal-', 'directOpportunity-'],
  columns: {
    customerKey: 'text not null',
    name: 'text not null',
    country: 'text not null',
    domain: 'text',
    normalised: 'text not null',
    lookUp: 'text[] not null',
    knownAt: 'text not null',
  },
  indexes: ['("customerKey")', '("domain")', '("normalised")', 'using gin ("lookUp")'],
  onFailure: 'stop',
  // Goods for demonstration have no customer but their partner.
  keys: ({ data }) =>
    'orderUse' in data && data.orderUse === 'nfr'
      ? []
      : [spellingKey(data.customer.key, data.customer.name, data.registrableDomain)],
  on: {
    DealSubmitted: spelled,
    DirectOpportunityRecorded: spelled,
    DirectOpportunityChanged: spelled,
  },
});

function spelled(
  { customer, registrableDomain: domain }: Spelled['data'],
  row: SpellingRow | undefined,
  { checkpoint: knownAt }: Recorded<Spelled>,
): SpellingRow {
  const { key: customerKey, name, country } = customer;
  const normalised = normalisedName(name);
  return row ?? { customerKey, name, country, domain, normalised, lookUp: lookUpKeys(name), knownAt };
}

/** One row for all that a comparison cannot tell apart. */
export const spellingKey = (customerKey: string, name: string, domain: string | null): string =>
  `${customerKey}|${domain ?? ''}|${normalisedName(name)}`;
