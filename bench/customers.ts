import { customerNaturalKey } from '../libs/deals/src/domain/customer/customer-key';
import { likenessOf } from '../libs/deals/src/domain/customer/customer-comparison';
import { lookUpKeys } from '../libs/deals/src/domain/customer/customer-name';
import {
  generatedSpellings,
  SPELLINGS,
  type Spelling,
} from '../libs/deals/src/domain/customer/customer-spellings.builders';

/** As the programme ships it (`customer.suspicionAt`). */
const SUSPICION_AT = 0.85;
const KNOWN = 100_000;
const ASKED = 200;

type Finder = Readonly<{ name: string; same: (one: Spelling, other: Spelling) => boolean }>;

const trigrams = (name: string): ReadonlySet<string> => {
  const padded = `  ${name.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};
/** What pg_trgm calls similarity: shared trigrams of all. */
const trigramSimilarity = (one: string, other: string): number => {
  const [left, right] = [trigrams(one), trigrams(other)];
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return shared / (left.size + right.size - shared);
};
const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));

const FINDERS: readonly Finder[] = [
  {
    name: 'Channel Ledger (lead asked from 0.85)',
    same: (one, other) =>
      ((one.domain !== null && one.domain === other.domain) ||
        share(lookUpKeys(one.name), lookUpKeys(other.name))) &&
      likenessOf(one, other, SUSPICION_AT) !== undefined,
  },
  { name: 'exact key', same: (one, other) => customerNaturalKey(one) === customerNaturalKey(other) },
  ...[0.3, 0.6].map((at) => ({
    name: `trigram similarity from ${String(at)} in one country, or equal domain`,
    same: (one: Spelling, other: Spelling) =>
      one.country === other.country &&
      ((one.domain !== null && one.domain === other.domain) || trigramSimilarity(one.name, other.name) >= at),
  })),
];

const quality = (spellings: readonly Spelling[], { same }: Finder): string => {
  let [found, missed, wrong] = [0, 0, 0];
  spellings.forEach((one, index) => {
    for (const other of spellings.slice(index + 1)) {
      const [is, said] = [one.customer === other.customer, same(one, other)];
      if (is && said) found += 1;
      else if (is) missed += 1;
      else if (said) wrong += 1;
    }
  });
  return `${(found / (found + missed)).toFixed(3)} / ${(found / (found + wrong)).toFixed(3)}`;
};

/** Of a table of 100,000 names: how many are looked at for one that is asked for, and how long that takes. */
const scale = (): string => {
  const byKey = new Map<string, Spelling[]>();
  for (const known of generatedSpellings(7, KNOWN, 1))
    for (const key of lookUpKeys(known.name)) byKey.set(key, [...(byKey.get(key) ?? []), known]);
  const asked = generatedSpellings(8, ASKED, 2).filter((_, index) => index % 2 === 1);
  let looked = 0;
  const begin = process.hrtime.bigint();
  for (const one of asked) {
    const candidates = new Set(lookUpKeys(one.name).flatMap((key) => byKey.get(key) ?? []));
    looked += candidates.size;
    for (const candidate of candidates) likenessOf(one, candidate, SUSPICION_AT);
  }
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6 / asked.length;
  return `Among ${KNOWN.toLocaleString('en')} customers a new one is compared with ${String(Math.round(looked / asked.length))} that share a key, in ${milliseconds.toFixed(1)} ms.`;
};

/**
 * One customer under many spellings (G59), on the committed table and on a generated one.
 * @returns a section of the page
 */
export const customersFound = (): string => {
  console.log('Customers found');
  const tables = [SPELLINGS, generatedSpellings(11, 120, 8)];
  return [
    '## Customers found under another spelling',
    '',
    'Target: recall ≥ 0.95 and precision ≥ 0.9 over all pairs of spellings',
    '',
    '| | committed table: recall / precision | generated table: recall / precision |',
    '|---|---|---|',
    ...FINDERS.map(
      (finder) => `| ${finder.name} | ${tables.map((table) => quality(table, finder)).join(' | ')} |`,
    ),
    '',
    scale(),
  ].join('\n');
};
