import type { RewardPlan } from '@channel/programs';
import { calculateStatement, type StatementResult } from './calculate';
import type {
  DealInputs,
  LinkedReturn,
  PartnerInputs,
  RewardRules,
  RulesByQuarter,
  ShippedLine,
  StatementInputs,
} from './inputs';
import type { RewardLine } from './lines';

const sample = <Value>(value: Value): { value: Value; source: string } => ({ value, source: 'sample' });
export const usd = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'USD' });

/** Elite 4 % and 2 %, Select 3 %, Elite Plus 5 %: the quarterly plan of the sample programme. */
export const quarterlyPlan = (overrides: Partial<RewardPlan> = {}): RewardPlan => ({
  id: 'quarterly',
  name: 'Quarterly rewards',
  tags: [],
  scope: { role: 'solution-reseller', levels: sample(['elite-plus', 'elite', 'select']) },
  requires: sample(['approved', 'won', 'closed', 'shipped']),
  quarterBy: sample('shipped'),
  levelAt: sample('shipment'),
  base: sample('approved-net'),
  method: {
    kind: 'rate',
    rates: sample([
      { dealType: 'new-opportunity', level: 'elite-plus', percent: '5' },
      { dealType: 'new-opportunity', level: 'elite', percent: '4' },
      { dealType: 'partner-value', level: 'elite', percent: '2' },
      { dealType: 'new-opportunity', level: 'select', percent: '3' },
    ]),
  },
  capPerDeal: sample(usd('5000000')),
  rounding: sample({ point: 'line', mode: 'HALF_UP' }),
  stacking: sample({ policy: 'sum', order: 1 }),
  ...overrides,
});
export const flatPlan = (percent: string, overrides: Partial<RewardPlan> = {}): RewardPlan =>
  quarterlyPlan({
    method: { kind: 'rate', rates: sample([{ dealType: 'any', level: 'elite', percent }]) },
    ...overrides,
  });
export const securityPlan = (): RewardPlan =>
  flatPlan('2', {
    id: 'security-focus',
    name: 'Security focus',
    scope: {
      role: 'solution-reseller',
      levels: sample(['elite-plus', 'elite', 'select']),
      productLines: sample(['security']),
      specialisation: sample('Security'),
    },
    stacking: sample({ policy: 'sum', order: 2 }),
  });
export const volumePlan = (): RewardPlan =>
  quarterlyPlan({
    id: 'plus-volume',
    name: 'Plus volume',
    method: {
      kind: 'stepped',
      boundary: 'lower-inclusive',
      top: 'open',
      bands: sample([
        { from: '0', to: '10000000', percent: '0' },
        { from: '10000000', to: '25000000', percent: '0.5' },
        { from: '25000000', to: null, percent: '1' },
      ]),
    },
    rounding: sample({ point: 'total', mode: 'HALF_UP' }),
    stacking: sample({ policy: 'sum', order: 3 }),
  });

/** No table has any rate. */
const noRates: RewardRules['rate'] = () => undefined;
/** The same rules for every quarter. */
export const rules = (...plans: readonly RewardPlan[]): RulesByQuarter => {
  const always = ruleSet(...plans);
  return () => always;
};
export const ruleSet = (...plans: readonly RewardPlan[]): RewardRules => ({
  rate: noRates,
  definition: {
    currency: 'USD',
    plans: plans.length > 0 ? plans : [quarterlyPlan()],
    reward: {
      wonInsideProtection: sample(true),
      acceptanceDays: sample(30),
    },
    late: { maxDays: sample(180) },
    clawback: { lookbackDays: sample(365) },
    requirements: { gateFrom: sample(null) },
    fx: {
      earningRate: sample('month-average-of-ship-day' as const),
      payoutRate: sample('statement-approval-day' as const),
      jumpWarning: sample('20'),
    },
  },
  version: 1,
  rewardLineId: (lineId, planId) => `${lineId}/${planId}`,
});

export const line = (overrides: Partial<ShippedLine> = {}): ShippedLine => ({
  lineId: 'ship_1',
  sender: 'prtn_dist',
  invoiceNo: 'INV-1',
  invoiceLine: '1',
  shipOn: '2026-09-20',
  type: 'sale',
  sku: 'EX4100-48P',
  productLine: 'switching',
  quantity: 1,
  dealId: 'deal_1',
  eventIds: ['event-line'],
  ...overrides,
});
/** Approved, won inside its protection and closed; 1,000 units at 10.00. */
export const deal = (overrides: Partial<DealInputs> = {}): DealInputs => ({
  dealId: 'deal_1',
  number: 'DR-2026-000001',
  dealType: 'new-opportunity',
  approvedOn: '2026-01-10',
  protectedUntilOn: '2026-12-31',
  wonOn: '2026-03-20',
  closedOn: '2026-03-28',
  prices: [price()],
  eventIds: ['event-deal'],
  ...overrides,
});
export const price = (
  overrides: Partial<DealInputs['prices'][number]> = {},
): DealInputs['prices'][number] => ({
  line: '1',
  sku: 'EX4100-48P',
  quantity: 1_000,
  netUnit: usd('1000'),
  eligible: true,
  registered: true,
  ...overrides,
});
/** One unit of the line above, returned. */
export const returned = (overrides: Partial<LinkedReturn> = {}): LinkedReturn => ({
  lineId: 'ret_1',
  invoiceNo: 'CM-1',
  invoiceLine: '1',
  shipOn: '2026-09-25',
  saleId: 'ship_1',
  units: 1,
  serials: [],
  linkedFrom: '20',
  eventIds: ['event-return'],
  ...overrides,
});
export const partner = (overrides: Partial<PartnerInputs> = {}): PartnerInputs => ({
  partnerId: 'prtn_1',
  role: 'solution-reseller',
  levels: [{ level: 'elite', effectiveOn: '2026-01-01', eventId: 'event-level' }],
  specialisations: [],
  ...overrides,
});
export const inputs = (overrides: Partial<StatementInputs> = {}): StatementInputs => ({
  quarter: '2026-Q3',
  partner: partner(),
  lines: [line()],
  returns: [],
  deals: [deal()],
  issued: [],
  adjusts: [],
  ...overrides,
});

/** A line as the engine makes it. */
export const rewardLine = (overrides: Partial<RewardLine> = {}): RewardLine => {
  const [made] = calculateStatement(inputs(), rules()).lines;
  if (made === undefined) throw new RangeError('The sample has a line.');
  return { ...made, ...overrides };
};

type Facts = Parameters<typeof inputs>[0];
/** The whole calculation over these facts, under the quarterly plan or those given. */
export const statement = (facts: Facts, ...plans: readonly RewardPlan[]): StatementResult =>
  calculateStatement(inputs(facts), rules(...plans));
export const amounts = (facts: Facts, ...plans: readonly RewardPlan[]): readonly string[] =>
  statement(facts, ...plans).lines.map(({ amount }) => amount.amount);
export const codes = (facts: Facts, ...plans: readonly RewardPlan[]): readonly RewardLine['codes'][] =>
  statement(facts, ...plans).lines.map((reward) => reward.codes);
