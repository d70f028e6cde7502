import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** So many that their text is short-lived memory, which costs nearly nothing, and not a large object of its own. */
const PIECE = 100;
/** Speed before size: the text of rows repeats itself so much that little is left of it anyway. */
const LEVEL = { level: 1 };

/**
 * Plain data that is needed again and too much to keep as objects: some of it together, as packed text outside the heap.
 * Each look unpacks one piece after the other.
 */
export class Packed<Item> implements Iterable<Item> {
  private readonly packed: Buffer[] = [];
  private count = 0;

  /** @param items plain JSON, no bigint */
  add(items: readonly Item[]): void {
    for (let start = 0; start < items.length; start += PIECE)
      this.packed.push(deflateRawSync(JSON.stringify(items.slice(start, start + PIECE)), LEVEL));
    this.count += items.length;
  }

  get length(): number {
    return this.count;
  }

  stretches(): Generator<readonly Item[], undefined> {
    return stretchesOf(this);
  }

  *[Symbol.iterator](): Generator<Item, undefined> {
    for (const piece of this.packed) yield* JSON.parse(inflateRawSync(piece).toString()) as Item[];
  }
}

/** So many rows are read or judged before others get their turn. */
const STRETCH = 250;

/** Rows in stretches, in their order. */
export function* stretchesOf<Row>(rows: Iterable<Row>): Generator<readonly Row[], undefined> {
  let stretch: Row[] = [];
  for (const row of rows) {
    stretch.push(row);
    if (stretch.length < STRETCH) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}
