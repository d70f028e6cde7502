/** Lets so many run at once; the others wait in the order they came. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];
  private readonly ending: (() => void)[] = [];

  constructor(private readonly count: number) {
    this.free = count;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.leave();
      else next();
    }
  }

  /** Ends when nothing runs and nothing waits. */
  async idle(): Promise<void> {
    if (this.free < this.count) await new Promise<void>((end) => this.ending.push(end));
  }

  private leave(): void {
    this.free += 1;
    if (this.free === this.count) for (const end of this.ending.splice(0)) end();
  }
}
