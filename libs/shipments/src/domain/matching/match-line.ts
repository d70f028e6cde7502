import { addDays, type Day, normalised } from '@channel/kernel';
import type { LineMatch, LineSuggestion, PosLine } from '../pos-file/pos-file.events';
import { warning, type PosFinding } from '../pos-row/pos-row';

/** What matching needs to know of a deal. */
export type MatchableDeal = Readonly<{
  dealId: string;
  number: string;
  partnerId: string;
  distributorId: string;
  customer: Readonly<{ name: string; country: string; domain: string | null }>;
  status: string;
  orderUse: 'resale' | 'nfr';
  approvedOn: Day | null;
  protectedUntilOn: Day | null;
  skus: readonly string[];
}>;
export type MatchDecision = Readonly<{
  match: LineMatch | null;
  suggestions: readonly LineSuggestion[];
  findings: readonly PosFinding[];
}>;
type UnmatchedLine = Omit<
  PosLine,
  'match' | 'portions' | 'suggestions' | 'corrects' | 'cancels' | 'reverses'
>;

/** In hundredths of a full score. */
export type MatchSettings = Readonly<{
  automatic: number;
  suggested: number;
  /** Two candidates this near to each other are not told apart by a machine. */
  tooClose: number;
  weights: Readonly<{ customer: number; domain: number; product: number; window: number }>;
  /** Days after protection in which a shipment still counts as inside. */
  graceDays: number;
}>;
/** What counts where the programme says nothing: sample values (G39). */
export const SAMPLE_MATCHING: MatchSettings = {
  automatic: 90,
  suggested: 60,
  tooClose: 5,
  weights: { customer: 40, domain: 25, product: 20, window: 15 },
  graceDays: 90,
};
const PUBLIC_DOMAINS = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'gmx.de',
]);

const unmatched = (
  findings: readonly PosFinding[] = [],
  suggestions: readonly LineSuggestion[] = [],
): MatchDecision => ({ match: null, suggestions, findings });

/**
 * Matches a line by its deal number, else by score. Another distributor's or partner's number reads like one that does
 * not exist (X1).
 * @param byNumber the deal of the line's number, if there is one
 * @param candidates deals of the line's partner
 */
export const matchLine = (
  line: UnmatchedLine,
  byNumber: MatchableDeal | undefined,
  candidates: readonly MatchableDeal[],
  settings: MatchSettings = SAMPLE_MATCHING,
): MatchDecision => {
  const scored = scores(line, candidates, settings);
  if (line.dealNumber === null) return byScore(scored, settings);
  return isDealOf(byNumber, line)
    ? bySameNumber(line, byNumber)
    : unmatched([dealNotFound(line.dealNumber)], suggestionsOf(scored, settings));
};

/** Whether a deal is one of a line's sender and partner; another's reads like none (X1). */
export const isDealOf = (
  deal: MatchableDeal | undefined,
  { distributorId, partnerId }: Pick<UnmatchedLine, 'distributorId' | 'partnerId'>,
): deal is MatchableDeal => deal?.distributorId === distributorId && deal.partnerId === partnerId;
export const dealNotFound = (value: string): PosFinding =>
  warning('DEAL_NOT_FOUND', 'No deal of yours with this partner has this number.', {
    ...{ column: 'deal_registration_no', value },
  });

const bySameNumber = (line: UnmatchedLine, deal: MatchableDeal): MatchDecision => {
  const reason =
    deal.status !== 'approved'
      ? 'The deal is not approved.'
      : deal.skus.includes(line.sku)
        ? null
        : 'The part is not in the bill of materials of the deal.';
  if (reason !== null)
    return unmatched(
      [warning('DEAL_SUGGESTED', `Not matched by number: ${reason}`, { column: 'deal_registration_no' })],
      [{ dealId: deal.dealId, reason, score: null }],
    );
  return {
    match: { dealId: deal.dealId, by: 'number', score: null },
    suggestions: [],
    findings: sameCustomer(line, deal)
      ? []
      : [
          warning('CUSTOMER_DIFFERS', 'The deal names another customer; the number decides.', {
            column: 'end_customer_name',
          }),
        ],
  };
};

const sameCustomer = ({ customer }: UnmatchedLine, deal: MatchableDeal): boolean =>
  customer.country === deal.customer.country &&
  (nameKey(customer.name) === nameKey(deal.customer.name) ||
    (customer.domain !== null && customer.domain === deal.customer.domain));

type Scored = Readonly<{ deal: MatchableDeal; hundredths: number }>;
const text = (hundredths: number): string =>
  `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
const suggestion = ({ deal, hundredths }: Scored): LineSuggestion => ({
  dealId: deal.dealId,
  reason: 'Similar customer, parts and days.',
  score: text(hundredths),
});

const suggestionsOf = (scored: readonly Scored[], { suggested }: MatchSettings): readonly LineSuggestion[] =>
  scored.filter(({ hundredths }) => hundredths >= suggested).map(suggestion);

const byScore = (scored: readonly Scored[], settings: MatchSettings): MatchDecision => {
  const [best, second] = scored;
  if (best === undefined) return unmatched();
  const alone = second === undefined || best.hundredths - second.hundredths > settings.tooClose;
  if (best.hundredths >= settings.automatic && alone)
    return {
      match: { dealId: best.deal.dealId, by: 'score', score: text(best.hundredths) },
      suggestions: [],
      findings: [],
    };
  return unmatched([], suggestionsOf(scored, settings));
};

/** Best first; equal scores by deal id, so that the order of arrival does not matter. */
const scores = (
  line: UnmatchedLine,
  candidates: readonly MatchableDeal[],
  settings: MatchSettings,
): readonly Scored[] =>
  candidates
    .filter(
      (deal) =>
        deal.status === 'approved' &&
        deal.orderUse === 'resale' &&
        deal.partnerId === line.partnerId &&
        deal.distributorId === line.distributorId,
    )
    .map((deal) => ({ deal, hundredths: scoreOf(line, deal, settings) }))
    .sort(
      (one, other) => other.hundredths - one.hundredths || (one.deal.dealId < other.deal.dealId ? -1 : 1),
    );

/** Customer's name, domain, part in the bill of materials, shipped inside protection and its grace. */
export const scoreOf = (
  line: UnmatchedLine,
  deal: MatchableDeal,
  { weights, graceDays }: MatchSettings,
): number => {
  const mine = ownDomain(line.customer.domain);
  const theirs = ownDomain(deal.customer.domain);
  const nobody = mine === null && theirs === null;
  const name =
    similarity(line.customer.name, deal.customer.name) * (weights.customer + (nobody ? weights.domain : 0));
  const domain = mine !== null && mine === theirs ? weights.domain : 0;
  const part = deal.skus.includes(line.sku) ? weights.product : 0;
  const inside =
    deal.approvedOn !== null &&
    deal.protectedUntilOn !== null &&
    line.shipOn >= deal.approvedOn &&
    line.shipOn <= addDays(deal.protectedUntilOn, graceDays);
  return Math.round(name + domain + part + (inside ? weights.window : 0));
};

const ownDomain = (domain: string | null): string | null =>
  domain === null || PUBLIC_DOMAINS.has(domain) ? null : domain;

const nameKey = (name: string): string =>
  normalised(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Trigrams in common by trigrams in all, 0 to 1. */
export const similarity = (one: string, other: string): number => {
  const first = trigrams(nameKey(one));
  const second = trigrams(nameKey(other));
  const common = [...first].filter((part) => second.has(part)).length;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
};
const trigrams = (name: string): ReadonlySet<string> => {
  const padded = name === '' ? '' : `  ${name} `;
  return new Set(Array.from({ length: Math.max(padded.length - 2, 0) }, (_, at) => padded.slice(at, at + 3)));
};
