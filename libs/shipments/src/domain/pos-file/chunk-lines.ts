import { canonicalJson } from '@channel/kernel';
import type { PosLine } from './pos-file.events';

const MAX_LINES = 500;
/** Half of what one append may hold: the envelope and UTF-8 need room. */
const MAX_TEXT = 400_000;

/** Lines in chunks that fit one event each, in order. */
export const chunkLines = (lines: readonly PosLine[]): readonly (readonly PosLine[])[] => {
  const chunks: PosLine[][] = [];
  let size = 0;
  for (const line of lines) {
    const length = canonicalJson(line).length;
    const current = chunks.at(-1);
    if (current === undefined || current.length === MAX_LINES || size + length > MAX_TEXT) {
      chunks.push([line]);
      size = length;
    } else {
      current.push(line);
      size += length;
    }
  }
  return chunks;
};

/** Net of returns: currency → minor units as text. */
export const controlTotalsOf = (lines: readonly PosLine[]): Readonly<Record<string, string>> => {
  const totals = new Map<string, bigint>();
  for (const { unitNetPrice, quantity } of lines) {
    const { currency, amount } = unitNetPrice;
    totals.set(currency, (totals.get(currency) ?? 0n) + BigInt(amount) * BigInt(quantity));
  }
  return Object.fromEntries([...totals].sort().map(([currency, total]) => [currency, total.toString()]));
};
