import { projection } from '@channel/runtime';
import type { CustomerAnswer } from './domain/customer/customer-pair';
import type { CustomerAliasRecorded, CustomerPairEvent } from './domain/customer/customer-pair.events';

export interface CustomerPairRow {
  /** The customer that was known first. */
  readonly customerKey: string;
  readonly otherKey: string;
  readonly answer: CustomerAnswer;
  readonly score: string;
  readonly reason: string;
  readonly judgedBy: string;
  readonly judgedAt: string;
  readonly judgedOn: string;
}

/** What channel leads said of pairs of customers: aliases, and pairs that are not asked again. */
export const customerPairs = projection<CustomerPairEvent, CustomerPairRow>({
  name: 'deals.customer-pairs',
  version: 1,
  streams: ['customerPair-'],
  columns: {
    customerKey: 'text not null',
    otherKey: 'text not null',
    answer: 'text not null',
    score: 'text not null',
    reason: 'text not null',
    judgedBy: 'text not null',
    judgedAt: 'timestamptz not null',
    judgedOn: 'date not null',
  },
  indexes: ['("customerKey")', '("otherKey")', '("judgedAt")'],
  remembers: true,
  onFailure: 'stop',
  keys: ({ data }) => [data.pairId],
  on: {
    CustomerAliasRecorded: ({ aliasKey, ...judged }) => ({
      ...judgementOf(judged),
      otherKey: aliasKey,
      answer: 'same',
    }),
    CustomersToldApart: ({ otherKey, ...judged }) => ({
      ...judgementOf(judged),
      otherKey,
      answer: 'different',
    }),
    CustomerClaimsListed: null,
  },
});

const judgementOf = ({
  customerKey,
  score,
  reason,
  judgedBy,
  judgedAt,
  judgedOn,
}: Omit<CustomerAliasRecorded['data'], 'aliasKey'>): Omit<CustomerPairRow, 'otherKey' | 'answer'> => ({
  ...{ customerKey, score, reason, judgedBy, judgedAt, judgedOn },
});
