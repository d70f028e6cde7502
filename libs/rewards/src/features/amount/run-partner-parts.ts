import type { AmountPart } from '@channel/http';
import { isZero, parseMoney } from '@channel/kernel';
import type { RewardLine } from '../../domain/engine/lines';
import { linePart } from './reward-parts';

/** What a run shows of a partner beside its total; `late` is what it adds for earlier quarters. An id of an address is short. */
export const PARTNER_AMOUNTS = ['gross', 'late', 'base', 'carry', 'net'] as const;
export type PartnerAmount = (typeof PARTNER_AMOUNTS)[number];

const sizeOf = ({ base }: RewardLine): bigint => {
  const { minor } = parseMoney(base);
  return minor < 0n ? -minor : minor;
};
const earns = ({ amount, adjusts }: RewardLine): boolean =>
  adjusts === undefined && !isZero(parseMoney(amount));

/** A shipped line counts once, whatever plans pay it: by the largest base of those that do. */
const countingLines = (lines: readonly RewardLine[]): readonly RewardLine[] => {
  const counting = new Map<string, RewardLine>();
  for (const line of lines.filter(earns)) {
    const before = counting.get(line.lineId);
    if (before === undefined || sizeOf(line) > sizeOf(before)) counting.set(line.lineId, line);
  }
  return [...counting.values()];
};

/** The lines of a partner that an amount of the run's sheet consists of. */
export const LINE_PARTS: Readonly<
  Record<'gross' | 'late' | 'base', (lines: readonly RewardLine[]) => readonly AmountPart[]>
> = {
  gross: (lines) => lines.filter(({ adjusts }) => adjusts === undefined).map(linePart),
  late: (lines) => lines.filter(({ adjusts }) => adjusts !== undefined).map(linePart),
  base: (lines) =>
    countingLines(lines).map((line) => ({ ...linePart(line), what: 'counting_line', amount: line.base })),
};
