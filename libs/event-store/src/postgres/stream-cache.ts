import type { RecordedEvent } from '../event-store';

/** So much text of streams is kept. */
const KEPT_BYTES = 8 * 1_048_576;
/** Longer streams are read, not kept: they would push out all others. */
const MOST_OF_ONE = KEPT_BYTES / 8;

/** Whether a stream with so much text is not kept: who reads it need not collect it. */
export const isTooLong = (bytes: number): boolean => bytes > MOST_OF_ONE;

type Kept = Readonly<{ events: readonly RecordedEvent[]; bytes: number }>;

/**
 * Beginnings of streams that were read lately. What stands in a stream never changes, so a reader asks the server only for
 * what came since: a grant that was taken back is seen at once, and a long definition is parsed once.
 */
export class StreamCache {
  /** The latest used last. */
  private readonly streams = new Map<string, Kept>();
  private bytes = 0;

  /** The first events of a stream, from revision 0 on. */
  beginning(stream: string): readonly RecordedEvent[] {
    const known = this.streams.get(stream);
    if (known === undefined) return [];
    this.streams.delete(stream);
    this.streams.set(stream, known);
    return known.events;
  }

  /** Adds events that follow on a beginning as it was handed out. */
  extend(stream: string, beginning: readonly RecordedEvent[], more: Kept): void {
    const before = this.streams.get(stream);
    // Another reader was faster, or the beginning was dropped meanwhile.
    if (more.events.length === 0 || (before?.events ?? []).length !== beginning.length) return;
    const kept = { events: [...beginning, ...more.events], bytes: (before?.bytes ?? 0) + more.bytes };
    this.forget(stream);
    if (isTooLong(kept.bytes)) return;
    this.streams.set(stream, kept);
    this.bytes += kept.bytes;
    for (const oldest of this.streams.keys()) {
      if (this.bytes <= KEPT_BYTES) return;
      this.forget(oldest);
    }
  }

  clear(): void {
    this.streams.clear();
    this.bytes = 0;
  }

  private forget(stream: string): void {
    this.bytes -= this.streams.get(stream)?.bytes ?? 0;
    this.streams.delete(stream);
  }
}
