import { CorruptEvent, type RecordedEvent } from '../event-store';

/** So many streams are remembered; of the others only the next event shows where they are. */
const REMEMBERED = 200_000;

/** Watches that in a feed each stream's revision grows by one. */
export class Revisions {
  private readonly last = new Map<string, bigint>();
  /** Whether a stream that is not remembered has had no event yet. */
  private complete: boolean;

  constructor(fromTheStart: boolean) {
    this.complete = fromTheStart;
  }

  /**
   * Whether the event is the next of its stream; a repeat is not.
   * @throws CorruptEvent if events before it are missing
   */
  accepts({ stream, revision }: RecordedEvent): boolean {
    const last = this.last.get(stream) ?? (this.complete ? -1n : undefined);
    if (last !== undefined && revision <= last) return false;
    if (last !== undefined && revision > last + 1n)
      throw new CorruptEvent(
        `The feed shows ${stream}@${String(revision)} after ${stream}@${String(last)}: a hole.`,
      );
    this.remember(stream, revision);
    return true;
  }

  private remember(stream: string, revision: bigint): void {
    this.last.delete(stream);
    this.last.set(stream, revision);
    if (this.last.size <= REMEMBERED) return;
    const oldest = this.last.keys().next();
    if (oldest.done !== true) this.last.delete(oldest.value);
    this.complete = false;
  }
}
