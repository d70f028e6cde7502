import { add, minorSum, money, parseMoney, sum, type Day, type Language, type Money } from '@channel/kernel';
import { calculateStatement, evaluate } from './calculate';
import type { DealInputs, RulesByQuarter, ShippedLine, StatementInputs } from './inputs';
import type { AdjustmentCause } from './lines';
import type { Computed } from './methods';
import { stepsOf, type TraceStep } from './trace';
import { TRACE_WORDS } from './words/trace-words.all';
import { explained, type ZeroExplanation } from './zero-reasons';

/** What an estimate takes for granted of a deal: everything that has not happened happens by the ship day. */
export type Supposition = Readonly<{
  deal: DealInputs;
  /** The type that was asked for, where none is approved yet. */
  dealType: string;
  productLines: Readonly<Record<string, string>>;
  sender: string;
  shipOn: Day;
  approvedOn: Day;
}>;

/** What has not happened yet and has to. */
export const NEEDS = ['PRICE', 'APPROVAL', 'WIN', 'ORDER', 'SHIPMENT', 'STATEMENT'] as const;
export type Need = (typeof NEEDS)[number];
/** What can make it another amount, though everything that is needed happens. */
export const RISKS = ['SHIP_DAY', 'QUANTITY', 'LEVEL', 'VOLUME', 'CAP', 'RATE', 'RETURN'] as const;
export type Risk = (typeof RISKS)[number];

export type EstimatedLine = Readonly<{
  computed: Computed;
  steps: readonly TraceStep[];
  zero: readonly ZeroExplanation[];
}>;
export type Estimate = Readonly<{
  /** All that the deal earns: shipped and still to ship, less what returns take back. */
  total: Money;
  shipped: Money;
  expected: Money;
  /** What statements have said of it so far. */
  stated: Money;
  /** In the order in which they count. */
  lines: readonly EstimatedLine[];
  needs: readonly Need[];
  risks: readonly Risk[];
}>;

/** The facts as they would be: the deal approved, won and closed, and what is left of its quote shipped on one day. */
export const supposing = (inputs: StatementInputs, supposition: Supposition): StatementInputs => {
  const { deal, dealType, approvedOn, shipOn } = supposition;
  const left = leftToShip(inputs, deal);
  const foreseen: DealInputs = {
    ...deal,
    dealType: deal.dealType ?? dealType,
    approvedOn: deal.approvedOn ?? approvedOn,
    wonOn: deal.wonOn ?? shipOn,
    closedOn: deal.closedOn ?? shipOn,
  };
  return {
    ...inputs,
    deals: [...inputs.deals.filter(({ dealId }) => dealId !== deal.dealId), foreseen],
    lines: [...inputs.lines, ...left.map(([sku, units], at) => supposed(sku, units, at, supposition))],
  };
};

/** Quoted units of each part that were not shipped, or came back. */
const leftToShip = (
  { lines, returns }: StatementInputs,
  { dealId, prices }: DealInputs,
): readonly (readonly [sku: string, units: number])[] => {
  const shipped = (sku: string): number =>
    lines
      .filter(
        (line) =>
          line.dealId === dealId && line.sku === sku && line.type === 'sale' && line.cancelled !== true,
      )
      .reduce((total, { lineId, quantity }) => {
        const back = returns.filter(({ saleId }) => saleId === lineId);
        return total + quantity - back.reduce((units, each) => units + each.units, 0);
      }, 0);
  return [...new Set(prices.map(({ sku }) => sku))].flatMap((sku) => {
    const quoted = prices.reduce((total, price) => total + (price.sku === sku ? price.quantity : 0), 0);
    const left = quoted - shipped(sku);
    return left > 0 ? [[sku, left] as const] : [];
  });
};

const supposed = (sku: string, quantity: number, at: number, { deal, ...of }: Supposition): ShippedLine => ({
  lineId: `supposed-${deal.dealId}-${sku}`,
  sender: of.sender,
  invoiceNo: deal.number,
  invoiceLine: String(at + 1).padStart(4, '0'),
  shipOn: of.shipOn,
  type: 'sale',
  sku,
  productLine: of.productLines[sku] ?? '',
  quantity,
  dealId: deal.dealId,
  eventIds: [],
  supposed: true,
});

/**
 * What a deal earns, by the reward function itself.
 * @param inputs as `supposing` makes them
 * @param deal as it is known, without anything supposed
 */
export const estimateOf = (
  inputs: StatementInputs,
  deal: DealInputs,
  rulesOf: RulesByQuarter,
  language: Language = 'en',
): Estimate => {
  const all = evaluate(inputs, rulesOf);
  const known = { text: TRACE_WORDS[language].knownNow };
  const own = all.filter(({ line }) => line.dealId === deal.dealId);
  const { currency } = rulesOf(inputs.quarter).definition;
  const of = (computed: readonly Computed[]): Money =>
    money(minorSum(computed.map(({ amount }) => amount)), currency);
  const beside = besideSales(inputs, deal, rulesOf);
  const shipped = add(of(own.filter(isShipped)), sum(beside, currency));
  const stated = sum(
    inputs.issued.flatMap(({ line }) => (line.dealId === deal.dealId ? [parseMoney(line.amount)] : [])),
    currency,
  );
  const expected = of(own.filter((each) => !isShipped(each)));
  return {
    total: add(shipped, expected),
    shipped,
    expected,
    stated,
    lines: own.map((computed) => ({
      computed,
      steps: stepsOf(computed, all, known, language),
      zero: explained(computed, language),
    })),
    needs: needsOf(deal, own, shipped.minor !== stated.minor),
    risks: risksOf(own, beside.length > 0),
  };
};

export const isShipped = ({ line }: Pick<Computed, 'line'>): boolean => line.supposed !== true;

const BESIDE: readonly (AdjustmentCause | undefined)[] = ['return', 'manual'];
/**
 * Returns that came after the statement of their sale, and what was adjusted by hand: what was posted for them, and what is
 * to be posted.
 */
const besideSales = (
  inputs: StatementInputs,
  { dealId }: DealInputs,
  rulesOf: RulesByQuarter,
): readonly Money[] => {
  const posted = inputs.issued.map(({ line }) => line).filter((line) => line.quarter !== inputs.quarter);
  return [...posted, ...calculateStatement(inputs, rulesOf).lines]
    .filter((line) => line.dealId === dealId && BESIDE.includes(line.adjusts?.cause))
    .map(({ amount }) => parseMoney(amount));
};

/** @param toBeStated what was shipped is not what statements say of it: the next one says the rest */
const needsOf = (deal: DealInputs, lines: readonly Computed[], toBeStated: boolean): readonly Need[] => {
  const missing: Readonly<Record<Need, boolean>> = {
    PRICE: deal.prices.length === 0,
    APPROVAL: deal.approvedOn === null,
    WIN: deal.wonOn === null,
    ORDER: deal.closedOn === null,
    SHIPMENT: lines.length === 0 || lines.some((each) => !isShipped(each)),
    STATEMENT: toBeStated,
  };
  return NEEDS.filter((need) => missing[need]);
};

const risksOf = (lines: readonly Computed[], returned: boolean): readonly Risk[] => {
  const open = lines.filter((each) => !isShipped(each));
  const applies: Readonly<Record<Risk, boolean>> = {
    SHIP_DAY: open.length > 0,
    QUANTITY: open.length > 0,
    LEVEL: open.length > 0,
    VOLUME: open.some(({ banded }) => banded !== null),
    CAP: open.some(({ plan }) => plan.capPerDeal !== undefined),
    RATE: open.some(({ conversion }) => conversion !== null),
    RETURN: returned || lines.some(({ amount }) => amount !== 0n),
  };
  return RISKS.filter((risk) => applies[risk]);
};
