import { compareRational, parseDecimal, parseMoney, rational, type RefusalDetail } from '@channel/kernel';
import type { BomLine, PricedLine } from './bom.events';

/** How deep a price may go (G62): points of list below the standard price, and a floor in percent of list. */
export type DepthTerms = Readonly<{
  /** Of the role that approves. */
  depthPoints: string;
  floorPercent: string;
  /** Families with a floor of their own. */
  familyFloors: Readonly<Record<string, string>>;
}>;

/** At another price than the rules give it. */
export const isNonStandard = ({ netUnit, standardNetUnit }: PricedLine): boolean =>
  netUnit.amount !== standardNetUnit.amount;

/** Lines whose price is more points below the standard one than the role may give. */
export const tooDeep = (
  lines: readonly PricedLine[],
  wanted: readonly BomLine[],
  { depthPoints }: DepthTerms,
): readonly RefusalDetail[] =>
  lines.flatMap((line) => {
    const list = listOf(line, wanted);
    const below = 100n * (parseMoney(line.standardNetUnit).minor - parseMoney(line.netUnit).minor);
    return list === undefined || list.minor === 0n || atMost(below, list.minor, depthPoints)
      ? []
      : [finding(line, 'ABOVE_LIMIT', `More than ${depthPoints} points below the standard price.`)];
  });

/** Lines whose price is under the floor of their family. Nobody goes under it. */
export const underFloor = (
  lines: readonly PricedLine[],
  wanted: readonly BomLine[],
  { floorPercent, familyFloors }: DepthTerms,
): readonly RefusalDetail[] =>
  lines.filter(isNonStandard).flatMap((line) => {
    const list = listOf(line, wanted);
    const floor = familyFloors[list?.family ?? ''] ?? floorPercent;
    const percent = 100n * parseMoney(line.netUnit).minor;
    return list === undefined || list.minor === 0n || !isLess(percent, list.minor, floor)
      ? []
      : [finding(line, 'BELOW_FLOOR', `Under ${floor} % of the list price, the floor of ${list.family}.`)];
  });

const listOf = (
  { line }: PricedLine,
  wanted: readonly BomLine[],
): Readonly<{ minor: bigint; family: string }> | undefined => {
  const found = wanted.find((one) => one.line === line);
  return found === undefined ? undefined : { minor: parseMoney(found.listUnit).minor, family: found.family };
};

const atMost = (hundredfold: bigint, list: bigint, percent: string): boolean =>
  compareRational(rational(hundredfold, list), parseDecimal(percent)) <= 0;
const isLess = (hundredfold: bigint, list: bigint, percent: string): boolean =>
  compareRational(rational(hundredfold, list), parseDecimal(percent)) < 0;

const finding = ({ line }: PricedLine, code: string, detail: string): RefusalDetail => ({
  pointer: '/lines',
  code,
  detail: `Line ${line}: ${detail}`,
});
