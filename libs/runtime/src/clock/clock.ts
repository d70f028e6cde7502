import type { Instant } from '@channel/kernel';

/** The only source of time. In the demo it has an offset that moves forward only. */
export interface Clock {
  /** Never before the `recordedAt` of the log's last event. */
  now(): Instant;
}

/** Injection token of the clock. */
export const CLOCK = Symbol('Clock');
