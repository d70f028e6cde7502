import { parseMoney, type Quarter } from '@channel/kernel';
import { compareText, type IssuedLine } from './inputs';
import type { RewardLine } from './lines';

/** What statements have said of a line under a plan, for one quarter. */
export type Issued = Readonly<{
  /** The place of the first run that did. */
  position: string;
  /** All of it together, in minor units; what returns took back is not in it. */
  credited: bigint;
  /** The latest: its uses are what the line keeps (C10, G63). */
  line: RewardLine;
}>;

/** The quarter that a line is about: its own, or the one that it adjusts. */
export const originOf = ({ quarter, adjusts }: RewardLine): Quarter => adjusts?.quarter ?? quarter;

/** The id of the line in its own quarter, also where it was adjusted before. */
export const originalOf = ({ rewardLineId, adjusts }: RewardLine): string =>
  adjusts?.rewardLineId ?? rewardLineId;

export const isReversal = ({ adjusts }: RewardLine): boolean => adjusts?.cause === 'return';

/** Beside the rules: it uses up nothing, and no later calculation takes it back. */
export const isByHand = ({ adjusts }: RewardLine): boolean => adjusts?.cause === 'manual';

export const issuedKey = (lineId: string, planId: string, quarter: Quarter): string =>
  `${lineId}|${planId}|${quarter}`;

/** Statement after statement, whatever the order in which they are read. */
export const inIssueOrder = (issued: readonly IssuedLine[]): readonly IssuedLine[] =>
  [...issued].sort((one, other) => compareText(one.position, other.position));

/** By line, plan and the quarter that they are about. */
export const issuedByLine = (issued: readonly IssuedLine[]): ReadonlyMap<string, Issued> => {
  const byLine = new Map<string, Issued>();
  for (const { line, position } of inIssueOrder(issued)) {
    if (isReversal(line) || isByHand(line)) continue;
    const key = issuedKey(line.lineId, line.planId, originOf(line));
    const before = byLine.get(key);
    const credited = (before?.credited ?? 0n) + parseMoney(line.amount).minor;
    byLine.set(key, { position: before?.position ?? position, credited, line });
  }
  return byLine;
};
