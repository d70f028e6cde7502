import { addDays } from '@channel/kernel';
import {
  generatedSpellings,
  type Spelling,
} from '../libs/deals/src/domain/customer/customer-spellings.builders';
import {
  matchLine,
  SAMPLE_MATCHING,
  similarity,
  type MatchableDeal,
} from '../libs/shipments/src/domain/matching/match-line';
import { Seeded } from './history/seeded';
import { percentile } from './measure';

const DEALS = 100_000;
const PARTNERS = 10_000;
const LINES = 10_000;
/** Sold without a registration: to customers that nobody registered. */
const UNREGISTERED = 0.2;
const SKUS = Array.from({ length: 200 }, (_, index) => `EX-${String(index).padStart(3, '0')}`);
const PROTECTED_DAYS = 90;

type Line = Parameters<typeof matchLine>[0];
/** A line with the deal that it belongs to, if it belongs to one. */
type Known = Readonly<{ line: Line; dealId: string | undefined }>;
type Finder = Readonly<{
  name: string;
  find: (line: Line, deals: readonly MatchableDeal[]) => string | undefined;
}>;

const customerOf = ({ name, country, domain }: Spelling): MatchableDeal['customer'] => ({
  name,
  country,
  domain,
});

/** Half of the senders write a domain of their own. */
const asReported = (spelling: Spelling, seeded: Seeded): MatchableDeal['customer'] => ({
  ...customerOf(spelling),
  domain: seeded.chance(0.5) ? spelling.domain : null,
});

const dealOf = (index: number, spelling: Spelling): MatchableDeal => {
  const seeded = new Seeded('matching/deal', index);
  const approvedOn = addDays('2026-09-01', seeded.between(0, 180));
  return {
    ...{ dealId: `deal-${String(index)}`, number: `DR-${String(index)}`, status: 'approved' },
    orderUse: 'resale',
    ...{ partnerId: `partner-${String(index % PARTNERS)}`, distributorId: 'distributor' },
    customer: customerOf(spelling),
    ...{ approvedOn, protectedUntilOn: addDays(approvedOn, PROTECTED_DAYS) },
    skus: [seeded.pick(SKUS), seeded.pick(SKUS), seeded.pick(SKUS)],
  };
};

const lineOf = (
  index: number,
  deal: MatchableDeal,
  customer: MatchableDeal['customer'],
  sku: string,
): Line => {
  const shipOn = addDays(deal.approvedOn ?? '2026-09-01', 30);
  return {
    ...{
      lineId: `line-${String(index)}`,
      row: index,
      distributorId: 'distributor',
      partnerId: deal.partnerId,
    },
    ...{ reportPeriod: shipOn.slice(0, 7), invoiceNo: `INV-${String(index)}`, invoiceLine: '1' },
    ...{ invoiceOn: shipOn, shipOn, type: 'sale', customer, dealNumber: null, sku, quantity: 1, serials: [] },
    ...{ family: 'ex', productLine: 'switching', unitNetPrice: { amount: '100.00', currency: 'USD' } },
  };
};

/** A tenth of the registrations is a second one of a customer: every fifth partner has five such pairs. */
const customerAt = (index: number): number =>
  index % 5 === 4 && Math.floor(index / PARTNERS) % 2 === 1 ? index - PARTNERS : index;

/** Deals of invented customers, and lines that write those customers otherwise, or name customers that nobody registered. */
const world = (): Readonly<{ deals: readonly MatchableDeal[]; lines: readonly Known[] }> => {
  const spellings = generatedSpellings(17, DEALS, 2);
  const strangers = generatedSpellings(18, LINES, 1);
  const deals = Array.from({ length: DEALS }, (_, index) =>
    dealOf(index, spellings[customerAt(index) * 2] as Spelling),
  );
  const lines = Array.from({ length: LINES }, (_, index): Known => {
    const seeded = new Seeded('matching/line', index);
    const at = seeded.between(0, DEALS - 1);
    const deal = deals[at] as MatchableDeal;
    if (seeded.chance(UNREGISTERED)) {
      const stranger = asReported(strangers[index] as Spelling, seeded);
      return { line: lineOf(index, deal, stranger, seeded.pick(SKUS)), dealId: undefined };
    }
    const customer = asReported(spellings[customerAt(at) * 2 + 1] as Spelling, seeded);
    return { line: lineOf(index, deal, customer, seeded.pick(deal.skus)), dealId: deal.dealId };
  });
  return { deals, lines };
};

const likeness = ({ customer }: Line, deal: MatchableDeal): number =>
  customer.country === deal.customer.country ? similarity(customer.name, deal.customer.name) : 0;

const FINDERS: readonly Finder[] = [
  {
    name: 'Channel Ledger, by itself',
    find: (line, deals) => matchLine(line, undefined, deals).match?.dealId,
  },
  {
    name: 'Channel Ledger, first suggestion of those that a person decides',
    find: (line, deals) => {
      const { match, suggestions } = matchLine(line, undefined, deals);
      return match?.dealId ?? suggestions[0]?.dealId;
    },
  },
  {
    name: 'equal customer and part',
    find: ({ customer, sku }, deals) =>
      deals.find(
        (deal) =>
          deal.customer.name === customer.name &&
          deal.customer.country === customer.country &&
          deal.skus.includes(sku),
      )?.dealId,
  },
  {
    name: 'most trigrams in common alone, from 0.3',
    find: (line, deals) => {
      const [best] = [...deals].sort((one, other) => likeness(line, other) - likeness(line, one));
      return best !== undefined && likeness(line, best) >= 0.3 ? best.dealId : undefined;
    },
  },
];

type Found = Readonly<{ millisecondsALine: number; p99Ms: number; recall: number; precision: number }>;

const measured = (
  { find }: Finder,
  lines: readonly Known[],
  dealsOf: (partnerId: string) => readonly MatchableDeal[],
): Found => {
  const times: number[] = [];
  let [right, wrong, there] = [0, 0, 0];
  for (const { line, dealId } of lines) {
    const began = performance.now();
    const found = find(line, dealsOf(line.partnerId));
    times.push(performance.now() - began);
    if (dealId !== undefined) there += 1;
    if (found !== undefined && found === dealId) right += 1;
    else if (found !== undefined) wrong += 1;
  }
  const all = times.reduce((sum, time) => sum + time, 0);
  times.sort((one, other) => one - other);
  return {
    ...{ millisecondsALine: all / lines.length, p99Ms: percentile(times, 0.99) },
    ...{ recall: right / there, precision: right / Math.max(1, right + wrong) },
  };
};

/**
 * Lines without a number among open deals, beside simpler ways; truth is known, because both are invented.
 * @returns a section of the page
 */
export const linesMatched = (): string => {
  console.log('Lines matched without a number');
  const { deals, lines } = world();
  const byPartner = new Map<string, MatchableDeal[]>();
  for (const deal of deals) byPartner.set(deal.partnerId, [...(byPartner.get(deal.partnerId) ?? []), deal]);
  const dealsOf = (partnerId: string): readonly MatchableDeal[] => byPartner.get(partnerId) ?? [];
  const count = (value: number): string => value.toLocaleString('en-GB');
  return [
    '## Lines without a number among open deals',
    '',
    `${count(LINES)} lines, a fifth of them not of any deal, among ${count(DEALS)} approved deals of ${count(PARTNERS)} partners; customers are written otherwise than they were registered, and a tenth of the deals is the partner’s second one with a customer. Matched by itself from ${String(SAMPLE_MATCHING.automatic)}, suggested from ${String(SAMPLE_MATCHING.suggested)} hundredths.`,
    '',
    'Target: ≤ 2 ms a line; what is matched by itself is right',
    '',
    '| | ms a line | p99 ms | recall | precision |',
    '|---|---|---|---|---|',
    ...FINDERS.map((finder) => {
      const { millisecondsALine, p99Ms, recall, precision } = measured(finder, lines, dealsOf);
      return `| ${finder.name} | ${millisecondsALine.toFixed(3)} | ${p99Ms.toFixed(3)} | ${recall.toFixed(3)} | ${precision.toFixed(3)} |`;
    }),
  ].join('\n');
};
