import {
  decidedBy,
  needsPerson,
  needsReason,
  refuse,
  type Act,
  type DatedAct,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, initial, type CustomerAnswer, type CustomerPair } from './customer-pair';
import type { CustomerPairEvent, Suspicion } from './customer-pair.events';

export type JudgeCustomers = DomainCommand<
  'JudgeCustomers',
  Readonly<{
    pairId: string;
    answer: CustomerAnswer;
    reason: string;
    /** As it stands in the conflict; `null`: no claim there rests on this pair. */
    suspicion: Suspicion | null;
    /** Who submitted the registrations in the conflict, or owns what the vendor’s sales pursue. */
    interested: readonly string[];
    act: DatedAct;
  }>,
  | 'HUMAN_REQUIRED'
  | 'CUSTOMERS_JUDGED'
  | 'CUSTOMERS_NOT_SUSPECTED'
  | 'CONFLICT_OF_INTEREST'
  | 'REASON_MISSING'
>;
/** By the automation that follows a judgement. */
export type ListCustomerClaims = DomainCommand<
  'ListCustomerClaims',
  Readonly<{ pairId: string; claimIds: readonly string[]; act: Act }>,
  never
>;
export type CustomerPairCommand = JudgeCustomers | ListCustomerClaims;
export type CustomerPairRefusal = RefusalsOf<CustomerPairCommand>;

const judge = (
  data: JudgeCustomers['data'],
  pair: CustomerPair,
): Decision<CustomerPairEvent, RefusalsOf<JudgeCustomers>> => {
  const { pairId, answer, reason, suspicion, act } = data;
  const person = needsPerson(act, 'Whether two customers are one is said');
  if (person !== undefined) return person;
  if (pair.answer !== 'undecided')
    return refuse('CUSTOMERS_JUDGED', `It was decided on ${pair.judgedOn}: ${pair.answer}.`);
  if (suspicion === null)
    return refuse('CUSTOMERS_NOT_SUSPECTED', 'No claim in this conflict rests on this pair of customers.');
  if (data.interested.includes(act.by))
    return refuse('CONFLICT_OF_INTEREST', 'Who submitted or owns one of the claims does not decide.');
  const [customerKey, otherKey] = suspicion.customerKeys;
  const judged = { judgedBy: act.by, judgedAt: act.at, judgedOn: act.on };
  const about = { pairId, customerKey, score: suspicion.score, reason, ...judged };
  return (
    needsReason(reason, 'Say why they are one customer, or two.') ?? [
      answer === 'same'
        ? { type: 'CustomerAliasRecorded', data: { ...about, aliasKey: otherKey } }
        : { type: 'CustomersToldApart', data: { ...about, otherKey } },
    ]
  );
};

const list = ({ pairId, claimIds, act }: ListCustomerClaims['data']): readonly CustomerPairEvent[] =>
  claimIds.length === 0
    ? []
    : [{ type: 'CustomerClaimsListed', data: { pairId, claimIds, listedAt: act.at } }];

/** Whether two customers are one: decided once, in the stream of the pair. */
export const customerPairDecider: Decider<
  CustomerPair,
  CustomerPairCommand,
  CustomerPairEvent,
  CustomerPairRefusal
> = {
  stream: 'customerPair',
  initial,
  evolve,
  decide: decidedBy<CustomerPairCommand, CustomerPair, CustomerPairEvent>({
    JudgeCustomers: judge,
    ListCustomerClaims: list,
  }),
};
