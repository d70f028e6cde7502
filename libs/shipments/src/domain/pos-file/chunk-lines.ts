import { moneyJson, parseMoney, times, totalsOf } from '@channel/kernel';
import type { PosLine } from './pos-file.events';

const MAX_LINES = 500;
/** Half of what one append may hold: the envelope and UTF-8 need room. */
const MAX_TEXT = 400_000;

/** Lines in chunks that fit one event each, in order; made one by one, as they are written. */
export function* chunkLines(lines: Iterable<PosLine>): Generator<readonly PosLine[], undefined> {
  let chunk: PosLine[] = [];
  let size = 0;
  for (const line of lines) {
    // As long as its canonical form, which sorts the same names.
    const length = JSON.stringify(line).length;
    if (chunk.length > 0 && (chunk.length === MAX_LINES || size + length > MAX_TEXT)) {
      yield chunk;
      chunk = [];
      size = 0;
    }
    chunk.push(line);
    size += length;
  }
  if (chunk.length > 0) yield chunk;
}

type Totals = Readonly<Record<string, string>>;
/**
 * Net of returns: currency → minor units as text.
 * @param before totals of the lines before these
 */
export const controlTotalsOf = (lines: readonly PosLine[], before: Totals = {}): Totals => {
  const amounts = [
    ...Object.entries(before).map(([currency, amount]) => ({ currency, amount })),
    ...lines.map(({ unitNetPrice, quantity }) =>
      moneyJson(times(parseMoney(unitNetPrice), BigInt(quantity))),
    ),
  ];
  return Object.fromEntries(totalsOf(amounts).map(({ currency, amount }) => [currency, amount]));
};
