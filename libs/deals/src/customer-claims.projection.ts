import { projection } from '@channel/runtime';
import type { DealCustomerCompared, DealEnding } from './domain/deal/deal.events';
import type {
  DirectCustomerCompared,
  DirectOpportunityEnded,
} from './domain/direct-opportunity/direct-opportunity.events';

export interface CustomerClaimsRow {
  /** Everybody whom its customer may be. */
  readonly customerKeys: readonly string[];
  readonly submittedAt: string;
}

const gone = (): undefined => undefined;

type Claiming = DealCustomerCompared | DealEnding | DirectCustomerCompared | DirectOpportunityEnded;

/** What claims opportunities, by customer: who is compared again after a judgement. */
export const customerClaims = projection<Claiming, CustomerClaimsRow>({
  name: 'deals.customer-claims',
  version: 2,
  streams: ['deal-', 'directOpportunity-'],
  columns: { customerKeys: 'text[] not null', submittedAt: 'timestamptz not null' },
  indexes: ['using gin ("customerKeys")'],
  onFailure: 'stop',
  keys: ({ data }) => ['directId' in data ? data.directId : data.dealId],
  on: {
    DealCustomerCompared: ({ customerKeys, submittedAt }) => ({ customerKeys, submittedAt }),
    DealExpired: gone,
    DealProtectionEnded: gone,
    DealWithdrawn: gone,
    DealReturned: gone,
    DealRejected: gone,
    DealDuplicated: gone,
    DealLost: gone,
    DealRevoked: gone,
    DirectCustomerCompared: ({ customerKeys, submittedAt }) => ({ customerKeys, submittedAt }),
    DirectOpportunityEnded: gone,
  },
});
