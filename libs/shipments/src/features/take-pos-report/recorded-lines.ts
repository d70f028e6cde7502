import { Packed } from '@channel/imports';
import type { PosLine } from '../../domain/pos-file/pos-file.events';

/** What applying the rows records, in the order in which it is written: returns after the sales that they take back. */
export class RecordedLines implements Iterable<PosLine> {
  private readonly others = new Packed<PosLine>();
  private readonly returns = new Packed<PosLine>();

  add(lines: readonly PosLine[]): void {
    this.others.add(lines.filter(({ type }) => type !== 'return'));
    this.returns.add(lines.filter(({ type }) => type === 'return'));
  }

  get length(): number {
    return this.others.length + this.returns.length;
  }

  *[Symbol.iterator](): Generator<PosLine, undefined> {
    yield* this.others;
    yield* this.returns;
  }
}
