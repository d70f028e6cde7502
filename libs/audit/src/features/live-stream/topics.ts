/** The records whose changes are told, by the name of their streams: the word that the API has for them. */
const TOPIC_OF = {
  access: 'people',
  accrual: 'accruals',
  adjustment: 'adjustments',
  bom: 'boms',
  clock: 'clocks',
  coop: 'earned-coop',
  creditLot: 'credit-lots',
  credits: 'flex-accounts',
  customerPair: 'customer-pairs',
  deal: 'deals',
  directOpportunity: 'direct-opportunities',
  evidence: 'files',
  expectedReport: 'expected-reports',
  fund: 'funds',
  fxTable: 'fx-tables',
  groupMappings: 'group-mappings',
  import: 'imports',
  importMapping: 'import-mappings',
  invitation: 'invitations',
  mdfClaim: 'mdf-claims',
  mou: 'mous',
  opportunity: 'conflicts',
  partner: 'partners',
  partnerNotes: 'partner-notes',
  payee: 'payees',
  payoutBatch: 'payout-batches',
  period: 'periods',
  person: 'partner-people',
  posFile: 'pos-files',
  posSender: 'pos-senders',
  priceList: 'price-lists',
  product: 'products',
  proof: 'proofs-of-concept',
  providerOrder: 'provider-orders',
  qualification: 'qualifications',
  quote: 'quotes',
  review: 'reviews',
  rewardRun: 'reward-runs',
  salesForecast: 'sales-forecasts',
  scorecard: 'scorecards',
  seller: 'sellers',
  shipmentLine: 'shipment-lines',
  serviceContract: 'service-contracts',
  statement: 'statements',
  terms: 'programs',
  titleTransfer: 'title-transfers',
} as const;

type Kind = keyof typeof TOPIC_OF;
export type Topic = (typeof TOPIC_OF)[Kind];
export const TOPICS: readonly Topic[] = Object.values(TOPIC_OF);

const isKind = (kind: string): kind is Kind => Object.hasOwn(TOPIC_OF, kind);

/** What a change is called outside. */
export type ChangeName = Readonly<{ topic: Topic; id: string; name: string }>;

const wordsOf = (text: string): readonly string[] => text.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? [];
const snake = (words: readonly string[]): string => words.join('_').toLowerCase();

/**
 * `deal.approved` for `DealApproved` of `deal-…`, `reward_run.submitted` for `RewardRunSubmitted`: the record, and what
 * happened to it. `undefined` for what nobody is told of, such as the beginnings of the store.
 */
export const changeName = (stream: string, type: string): ChangeName | undefined => {
  const [, kind = '', id = ''] = /^([a-zA-Z]+)-(.+)$/.exec(stream) ?? [];
  if (!isKind(kind)) return undefined;
  const record = wordsOf(kind).map((word) => word.toLowerCase());
  const happened = [...wordsOf(type)];
  while (happened.length > 1 && record.includes((happened[0] ?? '').toLowerCase())) happened.shift();
  return { topic: TOPIC_OF[kind], id, name: `${snake(record)}.${snake(happened)}` };
};
