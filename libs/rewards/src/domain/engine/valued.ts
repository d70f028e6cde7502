import { rational, type Day, type Quarter, type Rational } from '@channel/kernel';
import { converted, type ConvertedBase } from './conversion';
import { blockingReasons, countsIn, type Candidate } from './eligibility';
import {
  inOrder,
  levelOn,
  type ApprovedPrice,
  type LinkedReturn,
  type RulesByQuarter,
  type ShippedLine,
  type StatementInputs,
} from './inputs';
import { issuedByLine, issuedKey, type Issued } from './issued';
import type { Taken, ZeroReason } from './lines';
import { pricesOf, take, takenUnits, trimmed, valueOf } from './quotes';
import { returnsOf, unitsBlocked, unitsLeft, unitsOf, upTo, type Returns } from './sales';
import { noShares, shareFrom, shareOf, type Shares } from './shares';

/** A candidate with the units that count and what they are worth. */
export type Valued = Candidate &
  Returns &
  Readonly<{
    level: string | null;
    levelEventId: string | null;
    /** Why the plan gives the line nothing, whatever is left of quote and cap. */
    reasons: readonly ZeroReason[];
    issued: Issued | undefined;
    prices: readonly ApprovedPrice[];
    /** Quoted units that it took when it was shipped. */
    takenAtFirst: Taken;
    /** Quoted units that it earns on: less what was netted. */
    taken: Taken;
    units: Readonly<{
      left: number;
      blocked: number;
      above: number;
      quoted: number;
      /** Quoted units that other lines hold; `null` for a line that keeps what a statement gave it. */
      heldByOthers: number | null;
    }>;
    /** In the statement's currency, exact: a foreign price is not rounded before the rate. */
    base: Rational;
    conversion: ConvertedBase['conversion'];
  }>;

/** What is known of a partner, found by its names. */
export type Facts = Readonly<{
  inputs: StatementInputs;
  lines: StatementInputs['lines'];
  deals: ReadonlyMap<string, StatementInputs['deals'][number]>;
  returns: ReadonlyMap<string, readonly LinkedReturn[]>;
  issued: ReadonlyMap<string, Issued>;
}>;

export const factsOf = (inputs: StatementInputs): Facts => {
  const returns = new Map<string, readonly LinkedReturn[]>();
  for (const each of inputs.returns) returns.set(each.saleId, [...(returns.get(each.saleId) ?? []), each]);
  return {
    inputs,
    lines: inOrder(inputs.lines),
    deals: new Map(inputs.deals.map((deal) => [deal.dealId, deal])),
    returns,
    issued: issuedByLine(inputs.issued),
  };
};

type Known = Candidate & Returns & Readonly<{ reasons: readonly ZeroReason[]; issued: Issued | undefined }>;

/** The lines before a plan, quarter by quarter, in the order in which they use up what is limited. */
export const candidatesOf = (planId: string, facts: Facts, rulesOf: RulesByQuarter): readonly Known[] =>
  facts.lines
    .flatMap((line): readonly Known[] => {
      const deal = facts.deals.get(line.dealId ?? '');
      const counts = countsIn(planId, { line, deal }, rulesOf);
      if (counts === undefined) return [];
      const candidate = { line, deal, partner: facts.inputs.partner, ...counts };
      const issued = facts.issued.get(issuedKey(line.lineId, planId, counts.quarter));
      const returns = returnsOf(facts.returns.get(line.lineId) ?? [], issued?.position);
      return [{ ...candidate, ...returns, issued, reasons: blockingReasons(candidate) }];
    })
    .sort((one, other) => (one.quarter < other.quarter ? -1 : one.quarter > other.quarter ? 1 : 0));

/** What lines of issued statements keep; a line that earns nothing any more keeps nothing. */
export const kept = (
  planId: string,
  candidates: readonly Known[],
  { issued, lines }: Facts,
): readonly Readonly<{ issued: Issued; candidate: Known | undefined }>[] => {
  // Of what is split the portions are present, and of portions that are whole again their line.
  const present = new Set(lines.map(({ lineId, portionOf = lineId }) => portionOf));
  const byKey = new Map(candidates.map((each) => [issuedKey(each.line.lineId, planId, each.quarter), each]));
  return [...issued].flatMap(([key, each]) => {
    if (each.line.planId !== planId || each.line.uses === undefined) return [];
    const candidate = byKey.get(key);
    const isGone = candidate === undefined && present.has(each.line.portionOf ?? each.line.lineId);
    const earns = candidate === undefined || (candidate.reasons.length === 0 && isSame(candidate, each));
    return isGone || !earns ? [] : [{ issued: each, candidate }];
  });
};

const isSame = ({ line }: Candidate, { line: issued }: Issued): boolean =>
  line.dealId === issued.dealId && line.sku === issued.sku;

const quoteOf = (dealId: string | null, sku: string, bomLine: string): string =>
  `${String(dealId)}|${sku}|${bomLine}`;

/**
 * Gives each line its quoted units: first to the lines of issued statements what they had, then in the order given. Only
 * a line that earns uses any (G63).
 */
export const valued = (planId: string, candidates: readonly Known[], facts: Facts): readonly Valued[] => {
  const quotes = noShares();
  const reserved = new Map<string, Taken>();
  for (const { issued, candidate } of kept(planId, candidates, facts)) {
    const { lineId, uses } = issued.line;
    const taken = uses?.quoted ?? [];
    if (candidate !== undefined) reserved.set(lineId, taken);
    const returns = candidate ?? returnsOf(facts.returns.get(lineId) ?? [], issued.position);
    holdQuoted(quotes, issued.line, {
      taken,
      returns: returns.reversed,
      unitsAfter: (back) =>
        candidate === undefined
          ? issued.line.quantity - unitsOf(back)
          : unitsThatCount(candidate, [...candidate.netted, ...back]),
      share: shareFrom,
    });
  }
  return candidates.map((candidate) => valuedIn(quotes, candidate, reserved));
};

const unitsThatCount = ({ line }: Candidate, returns: readonly LinkedReturn[]): number =>
  unitsLeft(line, returns) - unitsBlocked(line, returns);

/** Held from its ship day on, and less with each return. */
const holdQuoted = (
  quotes: Shares,
  { lineId, dealId, sku, shipOn }: Pick<ShippedLine, 'lineId' | 'dealId' | 'sku' | 'shipOn'>,
  { taken, returns, unitsAfter, share = shareOf }: Quoted,
): void => {
  const days = returns.map((each) => each.shipOn);
  for (const { bomLine } of taken) {
    const units = (day: Day): Rational => {
      const left = trimmed(taken, Math.max(unitsAfter(upTo(returns, day)), 0));
      return rational(BigInt(takenUnits(left.filter((each) => each.bomLine === bomLine))));
    };
    quotes.hold(quoteOf(dealId, sku, bomLine), lineId, share(days, shipOn, units));
  }
};

type Quoted = Readonly<{
  taken: Taken;
  returns: readonly LinkedReturn[];
  unitsAfter: (back: readonly LinkedReturn[]) => number;
  share?: typeof shareOf;
}>;

const valuedIn = (quotes: Shares, candidate: Known, reserved: ReadonlyMap<string, Taken>): Valued => {
  const { line, deal, netted, reversed, partner } = candidate;
  const { lineId, dealId, sku, shipOn } = line;
  const prices = pricesOf(line, deal);
  const before = reserved.get(lineId);
  for (const { bomLine } of before ?? []) quotes.release(quoteOf(dealId, sku, bomLine), lineId);
  const freeOf = (bomLine: string): number => {
    const quoted = prices.find((price) => price.line === bomLine)?.quantity ?? 0;
    return quoted - Number(quotes.heldFrom(quoteOf(dealId, sku, bomLine), shipOn).numerator);
  };
  const wanted = line.type === 'sale' && deal !== undefined ? unitsThatCount(candidate, []) : 0;
  const quoted = prices.reduce((total, price) => total + price.quantity, 0);
  const heldByOthers =
    candidate.issued === undefined
      ? quoted - prices.reduce((total, price) => total + freeOf(price.line), 0)
      : null;
  const takenAtFirst = take(wanted, prices, freeOf, before);
  const left = unitsLeft(line, netted);
  const blocked = unitsBlocked(line, netted);
  const taken = trimmed(takenAtFirst, left - blocked);
  const above = wanted === 0 ? 0 : left - blocked - takenUnits(taken);
  if (candidate.reasons.length === 0)
    holdQuoted(quotes, line, {
      taken: takenAtFirst,
      returns: [...netted, ...reversed],
      unitsAfter: (back) => unitsThatCount(candidate, back),
    });
  const standing = levelOn(partner, shipOn);
  return {
    ...candidate,
    ...{ level: standing?.level ?? null, levelEventId: standing?.eventId ?? null },
    ...{ prices, takenAtFirst, taken, units: { left, blocked, above, quoted, heldByOthers } },
    ...worthOf({ ...candidate, prices }, taken),
  };
};

/** What quoted units are worth in the statement's currency. */
export const worthOf = (
  { line, deal, rules, prices }: Pick<Valued, 'line' | 'deal' | 'rules' | 'prices'>,
  taken: Taken,
): ConvertedBase =>
  converted(
    { line, deal, base: valueOf(taken, prices), currency: prices[0]?.netUnit.currency ?? null },
    rules,
  );

/** Lines by the quarter in which they count, earliest first. */
export const byQuarter = <Line extends Readonly<{ quarter: Quarter }>>(
  lines: readonly Line[],
): readonly (readonly Line[])[] => {
  const quarters = [...new Set(lines.map(({ quarter }) => quarter))];
  return quarters.map((quarter) => lines.filter((line) => line.quarter === quarter));
};
