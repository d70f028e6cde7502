import { Unavailable, type Checkpoint } from '@channel/event-store';

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
   * Waits like `reached`, for who cannot go on without it.
   * @returns where it is: at or beyond `checkpoint`
   * @throws Unavailable if it does not get there: read models stand still while the log is away
   */
  async needed(projection: string, checkpoint: Checkpoint, timeoutMs: number): Promise<Checkpoint> {
    const position = await this.reached(projection, checkpoint, timeoutMs);
    if (position < checkpoint)
      throw new Unavailable(`${projection} is at ${position} and did not reach ${checkpoint}.`, false);
    return position;
  }
  /**
   * Up to where everything is seen by whoever reads now: the least place of the live read models. One that stands still
   * is not waited for; whoever operates this is told of it elsewhere.
   */
  abstract shown(): Promise<Checkpoint>;
  /** Until a read model has moved, or may have: what another process moved is found by looking. */
  abstract nextMove(): Promise<void>;
  /**
   * Waits until everything is quiet: all projections and automations at the head, outbox and due deadlines empty.
   * For tests, the demo's jump and start-up. @throws Error with what is still behind, when the time is up
   */
  abstract settled(timeoutMs: number): Promise<void>;
}
