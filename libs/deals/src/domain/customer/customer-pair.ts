import { evolvedBy, type Day } from '@channel/kernel';
import type { CustomerPairEvent } from './customer-pair.events';

export type CustomerAnswer = 'same' | 'different';
/** What a channel lead said of two customers; `undecided` until then. */
export type CustomerPair = Readonly<
  | { answer: 'undecided' }
  | {
      answer: CustomerAnswer;
      customerKeys: readonly [string, string];
      reason: string;
      judgedBy: string;
      judgedOn: Day;
    }
>;

export const initial: CustomerPair = { answer: 'undecided' };

export const evolve = evolvedBy<CustomerPairEvent, CustomerPair>({
  CustomerAliasRecorded: ({ customerKey, aliasKey, reason, judgedBy, judgedOn }) => ({
    ...{ answer: 'same', customerKeys: [customerKey, aliasKey], reason, judgedBy, judgedOn },
  }),
  CustomersToldApart: ({ customerKey, otherKey, reason, judgedBy, judgedOn }) => ({
    ...{ answer: 'different', customerKeys: [customerKey, otherKey], reason, judgedBy, judgedOn },
  }),
  CustomerClaimsListed: null,
});
