import { normalisedName } from './customer-name';
import { nameSimilarity } from './name-similarity';

/** What tells one customer from another. */
export type CustomerFacts = Readonly<{
  name: string;
  country: string;
  /** The registrable part; `null` without one, and where everybody has a mailbox. */
  domain: string | null;
}>;
/** One field of two customers, as it was compared. */
export type FieldEvidence = Readonly<{
  field: 'name' | 'domain' | 'country';
  /** `null`: not said. */
  ours: string | null;
  theirs: string | null;
  answer: 'equal' | 'similar' | 'different' | 'missing';
}>;
/** Two customers that are one (*same*), or may be (*suspected*); who says so is a channel lead (G59). */
export type Likeness = Readonly<{
  kind: 'same' | 'suspected';
  /** From `0.00` to `1.00`. */
  score: string;
  evidence: readonly FieldEvidence[];
}>;

/**
 * G59, from the fields alone. `suspicionAt`: from which similarity of names on two customers of one country are
 * suspected, from 0 to 1.
 * @returns `undefined` for two that have nothing in common
 */
export const likenessOf = (
  ours: CustomerFacts,
  theirs: CustomerFacts,
  suspicionAt: number,
): Likeness | undefined => {
  const similarity = nameSimilarity(ours.name, theirs.name);
  const name = similarity === 1 ? 'equal' : similarity >= suspicionAt ? 'similar' : 'different';
  const domain = domainAnswer(ours, theirs);
  const country = ours.country === theirs.country ? 'equal' : 'different';
  const kind = kindOf({ name, domain, country });
  if (kind === undefined) return undefined;
  return {
    kind,
    score: scoreText(domain === 'equal' ? 1 : similarity),
    evidence: [
      { field: 'name', ours: ours.name, theirs: theirs.name, answer: name },
      { field: 'domain', ours: ours.domain, theirs: theirs.domain, answer: domain },
      { field: 'country', ours: ours.country, theirs: theirs.country, answer: country },
    ],
  };
};

/** In hundredths; `1.00` is for what is equal alone. */
const scoreText = (similarity: number): string =>
  similarity === 1 ? '1.00' : `0.${String(Math.min(99, Math.round(similarity * 100))).padStart(2, '0')}`;

type Answers = Readonly<Record<FieldEvidence['field'], FieldEvidence['answer']>>;

const kindOf = ({ name, domain, country }: Answers): Likeness['kind'] | undefined => {
  if (country === 'different') return domain === 'equal' ? 'suspected' : undefined;
  if (domain === 'equal' || (name === 'equal' && domain === 'missing')) return 'same';
  return name === 'different' ? undefined : 'suspected';
};

const domainAnswer = (ours: CustomerFacts, theirs: CustomerFacts): 'equal' | 'different' | 'missing' => {
  if (ours.domain === null || theirs.domain === null) return 'missing';
  return ours.domain === theirs.domain ? 'equal' : 'different';
};

/** A name of signs alone says nothing; a domain then has to. */
export const isUnclear = ({ name, domain }: Pick<CustomerFacts, 'name' | 'domain'>): boolean =>
  domain === null && normalisedName(name) === '';
