import { setTimeout as delay } from 'node:timers/promises';
import type { Stored } from './log';

/** How one append goes wrong. */
export type AppendFault = Readonly<{
  /** Whether the events were written all the same. */
  commit: boolean;
  /** Nothing at all, or an error with this gRPC code. */
  answer: 'nothing' | Readonly<{ code: number; details: string }>;
}>;

/** What the stand-in does wrong on demand. Everything is off at first. */
export class Faults {
  /** The next appends, one entry each. */
  readonly appends: AppendFault[] = [];
  /** Every call is answered with "access denied", as for a user without rights. */
  denied = false;
  /** Gossip is answered with an error. */
  failDiscovery = false;
  /** A pause before every call. */
  delayMs = 0;
  /** A pause of its own before each append, so that appends end in another order than they came. */
  appendDelayMs: () => number = () => 0;
  /** The real server's second answer to a malformed batch comes after two seconds. */
  secondAnswerMs = 2_000;
  /** Events that subscriptions leave out. */
  hole: (event: Stored) => boolean = () => false;
  /** Events that subscriptions send twice. */
  repeat: (event: Stored) => boolean = () => false;
  /** Subscriptions opened before stay silent; calls are answered. */
  muted = false;
  /** A live subscriber may be so many events behind. */
  liveBacklog = 4_096;
  private isSilent = false;
  private thawed: Promise<void> | undefined;
  private release: () => void = () => undefined;

  /** Calls are taken and never answered or executed. */
  silence(): void {
    this.isSilent = true;
  }

  speak(): void {
    this.isSilent = false;
  }

  /** Like a stopped process: what arrives is executed later, in order. */
  freeze(): void {
    this.thawed = new Promise((resolve) => (this.release = resolve));
  }

  thaw(): void {
    this.thawed = undefined;
    this.release();
  }

  get frozen(): boolean {
    return this.thawed !== undefined;
  }

  /** Waits as long as the server should; false if the call is to be forgotten. */
  async admit(): Promise<boolean> {
    if (this.delayMs > 0) await delay(this.delayMs);
    if (this.thawed !== undefined) await this.thawed;
    return !this.isSilent;
  }
}
