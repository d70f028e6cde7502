import type { Checkpoint } from '@channel/event-store';

/** Where read models are, for read-your-writes and for decisions that pin an index. */
export abstract class Checkpoints {
  /** The processed place of a projection's live build; `''` before its first event. */
  abstract of(projection: string): Promise<Checkpoint>;
  /**
   * Waits until a projection (or an automation, with all commands it sent) has processed a place.
   * @returns where it is then: at or beyond `checkpoint`, or before it when the time was up
   */
  abstract reached(projection: string, checkpoint: Checkpoint, timeoutMs: number): Promise<Checkpoint>;
  /**
   * Waits until everything is quiet: all projections and automations at the head, outbox and due deadlines empty.
   * For tests, the demo's jump and start-up. @throws Error with what is still behind, when the time is up
   */
  abstract settled(timeoutMs: number): Promise<void>;
}
