import { pause } from '../back-off';
import type { Page } from './log-reader';

/** So much text is kept for those who come after. */
const KEPT_BYTES = 8 * 1_048_576;
/** Positions: who is so little behind will need what is read now. */
const NEAR = 50_000n;
/** So long the others wait for the slowest; then it goes its own way. */
const PATIENCE_MS = 1_000;

/** Who is on the way through the past. */
export type Traveller = object;

/** A part of the log that many take their events from. It never changes. */
export type Stretch = Page & Readonly<{ after: bigint; types: ReadonlySet<string> }>;

/**
 * One way through the past of the log, read once for all who are near each other: stretch after stretch, kept until the last
 * of them has taken its part. The slowest holds the others up a little; then it is left behind, like all who are far from
 * them, and comes back when it has caught up.
 */
export class Stretches {
  private readonly travellers = new Map<Traveller, bigint>();
  /** Each begins where the one before ends. */
  private readonly chain: Stretch[] = [];
  private extending: Readonly<{ at: bigint; stretch: Promise<Stretch> }> | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly read: (after: bigint) => Promise<Page>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** Has taken everything up to there. */
  isAt(traveller: Traveller, position: bigint): void {
    this.travellers.set(traveller, position);
    this.drop();
  }

  leave(traveller: Traveller): void {
    this.travellers.delete(traveller);
    this.drop();
  }

  /**
   * The stretch that follows a place, which the traveller has said it is at.
   * @param hurried do not wait for others: it has something to do meanwhile
   * @returns undefined where the way of the others does not lead by, or only by waiting
   */
  async following(at: bigint, hurried: boolean): Promise<Stretch | undefined> {
    const known = this.chain.find(({ after, scanned }) => after <= at && at < scanned);
    if (known !== undefined) return known;
    if (!this.isItsEnd(at) || this.companyAt(at) < 2) return undefined;
    if (this.isFull && hurried) return undefined;
    this.extending ??= { at, stretch: this.extend(at).finally(() => (this.extending = undefined)) };
    return this.extending.at === at ? this.extending.stretch : undefined;
  }

  private async extend(at: bigint): Promise<Stretch> {
    await this.room();
    const page = await this.read(at);
    const stretch = { ...page, after: at, types: new Set(page.events.map(({ type }) => type)) };
    // Not the last one: who takes it later would believe that the log still ends there.
    if (page.full && page.scanned < page.head && this.isItsEnd(at)) this.chain.push(stretch);
    return stretch;
  }

  private get isFull(): boolean {
    return this.chain.reduce((sum, { bytes }) => sum + bytes, 0) > KEPT_BYTES;
  }

  /** Until the slowest has moved on, or is left behind. */
  private async room(): Promise<void> {
    const done = new AbortController();
    let isPatient = true;
    const patience = pause(this.patienceMs, done.signal).then(() => (isPatient = false));
    while (this.isFull && isPatient)
      await Promise.race([new Promise<void>((resolve) => this.waiting.push(resolve)), patience]);
    done.abort();
    while (this.isFull) this.chain.shift();
  }

  /** Where the next stretch begins; anywhere, if nobody uses what there is. */
  private isItsEnd(at: bigint): boolean {
    const last = this.chain.at(-1);
    return last === undefined || last.scanned === at;
  }

  /** How many will need what follows. */
  private companyAt(at: bigint): number {
    const from = this.chain[0]?.after ?? at - NEAR;
    return [...this.travellers.values()].filter((position) => position >= from && position <= at).length;
  }

  /** Lets go what nobody needs any more who is on the way. */
  private drop(): void {
    for (let [first] = this.chain; first !== undefined; [first] = this.chain) {
      const { after, scanned } = first;
      if ([...this.travellers.values()].some((position) => position >= after && position < scanned)) break;
      this.chain.shift();
    }
    for (const wake of this.waiting.splice(0)) wake();
  }
}
