import type { QueryKey } from '@tanstack/react-query';
import type { Change, Topic } from './messages';

const PICTURES: readonly QueryKey[] = [['insights']];
const DEALS: readonly QueryKey[] = [['deals'], ...PICTURES];
const PARTNERS: readonly QueryKey[] = [['partners'], ['organisations']];
const ESTIMATES: readonly QueryKey[] = [['deals', 'estimate']];
const MONEY: readonly QueryKey[] = [['earnings'], ['payees'], ['ledger'], ...PICTURES];
const FUNDS: readonly QueryKey[] = [['funds'], ...MONEY];
const PEOPLE: readonly QueryKey[] = [['access']];

/**
 * What a page asks that a change of such a record can be seen in, by the first word of the key. A topic that the server adds
 * has its line here, or it does not compile.
 */
const SEEN_IN: Readonly<Record<Topic, readonly QueryKey[]>> = {
  accruals: MONEY,
  adjustments: [['adjustments']],
  boms: DEALS,
  clocks: PARTNERS,
  conflicts: [['conflicts'], ...DEALS],
  'credit-lots': [['credits'], ['ledger']],
  'customer-pairs': [['conflicts']],
  deals: [...DEALS, ['conflicts'], ['deal-drafts']],
  'direct-opportunities': [['conflicts']],
  'earned-coop': FUNDS,
  'expected-reports': [['expected-reports'], ...PARTNERS],
  files: [],
  'flex-accounts': [['points'], ...PARTNERS],
  funds: FUNDS,
  'fx-tables': [['rates'], ['periods']],
  'group-mappings': PEOPLE,
  'import-mappings': [['imports']],
  imports: [['imports']],
  invitations: PEOPLE,
  'mdf-claims': FUNDS,
  mous: [...FUNDS, ...PARTNERS],
  'partner-notes': [['partners', 'notes']],
  'partner-people': [['credentials'], ...PARTNERS],
  partners: [...PARTNERS, ...ESTIMATES],
  payees: MONEY,
  'payout-batches': [['batches'], ['statements'], ...MONEY],
  people: [['me'], ...PEOPLE],
  periods: [['periods'], ['runs'], ...MONEY],
  'pos-files': [...PICTURES, ['shipments'], ['imports'], ['periods'], ...ESTIMATES],
  'pos-senders': [['imports']],
  'price-lists': [['catalogue'], ['imports'], ...DEALS],
  products: [['catalogue'], ...DEALS],
  programs: [['programme'], ['programmes'], ['choices'], ...PARTNERS],
  'proofs-of-concept': [['credentials'], ...PARTNERS],
  'provider-orders': [['providers'], ...PARTNERS],
  qualifications: [['qualifications'], ...PARTNERS],
  quotes: [['quotes'], ...DEALS],
  reviews: [['reviews'], ...PARTNERS],
  'reward-runs': [['runs'], ['periods'], ['statements'], ...MONEY],
  'sales-forecasts': [['providers'], ...PARTNERS],
  scorecards: [['partners', 'scorecard']],
  sellers: [['sellers']],
  'service-contracts': [['contracts'], ...PARTNERS],
  'shipment-lines': [['shipments'], ['periods'], ...MONEY, ...ESTIMATES],
  statements: [['statements'], ['runs'], ...MONEY],
  'title-transfers': [['providers'], ...MONEY],
};

/** Whatever happened may wait for somebody, or for nobody any more; and everything that happened is an event. */
const ALWAYS: readonly QueryKey[] = [['inbox'], ['events'], ['notices']];

export const seenIn = (topic: Topic): readonly QueryKey[] => [...SEEN_IN[topic], ...ALWAYS];

type Answer = Readonly<{
  id?: unknown;
  revision?: unknown;
  asOf?: Readonly<{ checkpoint?: unknown }>;
  pages?: readonly Answer[];
}>;

type Read = Readonly<{ state: Readonly<{ data?: unknown }> }>;

const isAnswer = (data: unknown): data is Answer => typeof data === 'object' && data !== null;

/** Whether what a page shows may be older than the change: its own command, or a later reading, has told it already. */
export const isBehind = ({ state: { data } }: Read, place: string, change: Change): boolean => {
  if (isAnswer(data) && data.id === change.id && typeof data.revision === 'number')
    return data.revision < change.revision;
  return isListOlder(data, place);
};

/** Whether what was read may be older than a place; of what does not say how old it is, it may. */
export const isOlder = ({ state: { data } }: Read, place: string): boolean =>
  data !== undefined && isListOlder(data, place);

const isListOlder = (data: unknown, place: string): boolean => {
  if (!isAnswer(data)) return true;
  if (data.pages !== undefined) return data.pages.some((page) => isListOlder(page, place));
  return typeof data.asOf?.checkpoint !== 'string' || data.asOf.checkpoint < place;
};
