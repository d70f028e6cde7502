import { likenessOf, type CustomerFacts, type Likeness } from './customer-comparison';
import type { CustomerAnswer } from './customer-pair';
import type { Suspicion } from './customer-pair.events';

/** A customer as one registration spelled it, with its place in the feed: where it was seen first. */
export type KnownSpelling = CustomerFacts & Readonly<{ customerKey: string; knownAt: string }>;
export type JudgedPair = Readonly<{ customerKeys: readonly [string, string]; answer: CustomerAnswer }>;

/** Who a customer is, and who it may be. */
export type Identified = Readonly<{
  /** Of all spellings that a lead joined, the one known first: opportunities are made of it. */
  customerKey: string;
  /** Everybody it may be, by the key that stands for it. */
  suspected: readonly Readonly<{ customerKey: string; suspicions: readonly Suspicion[] }>[];
  /** Every key that had a part in the answer. */
  customerKeys: readonly string[];
}>;

type Own = CustomerFacts & Readonly<{ customerKey: string }>;
/** What the index knows beside the customer that is asked for. */
export type Surroundings = Readonly<{
  /** Spellings of others that were known before this one and share something with it. */
  candidates: readonly KnownSpelling[];
  judged: readonly JudgedPair[];
  /** Place of each key that `judged` names, and of the candidates' keys. */
  knownAt: ReadonlyMap<string, string>;
  pairIdOf: (one: string, other: string) => string;
}>;

/** G59: a pure function of what stood in the log before this spelling. */
export const identify = (own: Own, surroundings: Surroundings, suspicionAt: number): Identified => {
  const { judged, knownAt } = surroundings;
  const joined = judged.filter(({ answer }) => answer === 'same').map(({ customerKeys }) => customerKeys);
  const apart = judged.filter(({ answer }) => answer === 'different').map(({ customerKeys }) => customerKeys);
  const members = membersOf(own.customerKey, joined);
  // Who is told apart from one spelling of a customer is told apart from all of them.
  const isOther = (key: string): boolean => {
    const theirs = membersOf(key, joined);
    return apart.some(
      ([one, other]) =>
        (members.includes(one) && theirs.includes(other)) ||
        (members.includes(other) && theirs.includes(one)),
    );
  };
  const found = bestByCustomer(own, surroundings.candidates, suspicionAt).filter(
    ([key]) => !members.includes(key) && !isOther(key),
  );
  const suspected = new Map<string, Suspicion[]>();
  for (const [key, likeness] of found) {
    const first = firstKnown(membersOf(key, joined), knownAt);
    const pairId = surroundings.pairIdOf(key, own.customerKey);
    const suspicion = { pairId, customerKeys: [key, own.customerKey] as const, ...likeness };
    suspected.set(first, [...(suspected.get(first) ?? []), suspicion]);
  }
  return {
    customerKey: firstKnown(members, knownAt),
    suspected: [...suspected].map(([customerKey, suspicions]) => ({ customerKey, suspicions })),
    customerKeys: [...new Set([...members, ...found.flatMap(([key]) => membersOf(key, joined))])].sort(),
  };
};

/** The likest spelling of each customer, in the order of their keys. */
const bestByCustomer = (
  own: Own,
  candidates: readonly KnownSpelling[],
  suspicionAt: number,
): readonly (readonly [string, Likeness])[] => {
  const best = new Map<string, Likeness>();
  for (const candidate of candidates) {
    const likeness = likenessOf(own, candidate, suspicionAt);
    const before = best.get(candidate.customerKey);
    if (likeness !== undefined && (before === undefined || isLiker(likeness, before)))
      best.set(candidate.customerKey, likeness);
  }
  return [...best].sort(([one], [other]) => (one < other ? -1 : 1));
};

const isLiker = (one: Likeness, other: Likeness): boolean =>
  one.kind === other.kind ? one.score > other.score : one.kind === 'same';

/** Who is joined with a customer, directly or by others. */
export const membersOf = (key: string, joined: readonly (readonly [string, string])[]): readonly string[] => {
  const members = new Set([key]);
  for (let before = 0; before < members.size;) {
    before = members.size;
    for (const pair of joined)
      if (pair.some((one) => members.has(one))) pair.forEach((one) => members.add(one));
  }
  return [...members].sort();
};

/** One that is not known yet comes after all others. */
const firstKnown = (members: readonly string[], knownAt: ReadonlyMap<string, string>): string =>
  members.reduce((first, key) => {
    const [one, other] = [knownAt.get(first), knownAt.get(key)];
    return other !== undefined && (one === undefined || other < one) ? key : first;
  });
