/** This often it is the turn of those who are in no hurry. */
const EVERY = 4;

/**
 * So many do something at once, the others wait for their turn: those in a hurry first, and in their order. What the others
 * do still goes on: each fourth turn is theirs.
 */
export class Turns {
  private readonly hurried: (() => void)[] = [];
  private readonly patient: (() => void)[] = [];
  private free: number;
  private given = 0;

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  async take<Result>(isHurried: boolean, work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => (isHurried ? this.hurried : this.patient).push(resolve));
    try {
      return await work();
    } finally {
      this.handOn();
    }
  }

  /** A turn goes from hand to hand, so that nobody who comes in between is faster than who has waited. */
  private handOn(): void {
    this.given += 1;
    const order = this.given % EVERY === 0 ? [this.patient, this.hurried] : [this.hurried, this.patient];
    const next = order.find(({ length }) => length > 0)?.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}
