/** One seed for everything that is measured: another machine makes the same year. */
export const SEED = 20_260_907;

/** Numbers that look random and are a function of seed, kind and number of the thing they are about. */
export class Seeded {
  private state: number;

  constructor(kind: string, index: number, seed: number = SEED) {
    this.state = seed;
    for (const sign of `${kind}/${String(index)}`)
      this.state = Math.imul(this.state ^ sign.charCodeAt(0), 0x01000193);
  }

  /** From 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** @throws RangeError for an empty list */
  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.between(0, values.length - 1)];
    if (value === undefined) throw new RangeError('There is nothing to pick from.');
    return value;
  }
}
