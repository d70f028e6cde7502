import { projection } from '@channel/runtime';
import type { DealCustomerCompared, DealEnding } from './domain/deal/deal.events';

export interface CustomerClaimsRow {
  /** Everybody whom its customer may be. */
  readonly customerKeys: readonly string[];
  readonly submittedAt: string;
}

const gone = (): undefined => undefined;

/** Registrations that claim opportunities, by customer: who is compared again after a judgement. */
export const customerClaims = projection<DealCustomerCompared | DealEnding, CustomerClaimsRow>({
  name: 'deals.customer-claims',
  version: 1,
  streams: ['deal-'],
  columns: { customerKeys: 'text[] not null', submittedAt: 'timestamptz not null' },
  indexes: ['using gin ("customerKeys")'],
  onFailure: 'stop',
  keys: ({ data }) => [data.dealId],
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
  },
});
