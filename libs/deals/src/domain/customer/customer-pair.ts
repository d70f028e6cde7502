import type { Day } from '@channel/kernel';
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

export const evolve = (pair: CustomerPair, { type, data }: CustomerPairEvent): CustomerPair => {
  switch (type) {
    case 'CustomerAliasRecorded': {
      const { customerKey, aliasKey, reason, judgedBy, judgedOn } = data;
      return { answer: 'same', customerKeys: [customerKey, aliasKey], reason, judgedBy, judgedOn };
    }
    case 'CustomersToldApart': {
      const { customerKey, otherKey, reason, judgedBy, judgedOn } = data;
      return { answer: 'different', customerKeys: [customerKey, otherKey], reason, judgedBy, judgedOn };
    }
    case 'CustomerDealsListed':
      return pair;
  }
};
