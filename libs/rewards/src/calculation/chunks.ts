import { EVENT_STORE, PART_BYTES, partsOf, type EventStore, type NewEvent } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import { stamped, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { CHUNK_LINES, type RewardLine } from '../domain/engine/lines';

/** Lines in their order, as many in each chunk as an event holds: a line may name many serial numbers. */
export const chunksOf = (lines: readonly RewardLine[]): readonly (readonly RewardLine[])[] =>
  partsOf(lines, CHUNK_LINES);

/** Appends chunk events behind each other. They count only once the closing event stands; a retry repeats them exactly. */
@Injectable()
export class ChunkWriter {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** @param revision of the stream before the next chunk; -1n: it does not exist */
  to(stream: string, revision: bigint): WrittenChunks {
    return new WrittenChunks(this.store, stream, revision);
  }
}

type ChunkEvent = DomainEvent & Readonly<{ data: Readonly<{ lines: readonly RewardLine[] }> }>;

/**
 * Chunks on their way into one stream. Small ones wait for others, as far as one append holds them: each append wakes
 * everybody who follows the log, and most partners have few lines.
 */
export class WrittenChunks {
  private waiting: NewEvent[] = [];
  private commandId = '';
  private lines = 0;
  private bytes = 0;

  constructor(
    private readonly store: EventStore,
    private readonly stream: string,
    private revision: bigint,
  ) {}

  async add(event: ChunkEvent, meta: CommandMeta): Promise<void> {
    const { lines } = event.data;
    const bytes = Buffer.byteLength(JSON.stringify(lines));
    if (this.lines + lines.length > CHUNK_LINES || this.bytes + bytes > PART_BYTES) await this.write();
    // Whoever goes on after a crash begins with a chunk that does not stand: its command names the append.
    if (this.waiting.length === 0) this.commandId = meta.commandId;
    this.waiting.push(stamped(event, { ...meta, commandId: this.commandId }));
    this.lines += lines.length;
    this.bytes += bytes;
  }

  /** Writes what still waits: before it is closed. */
  async write(): Promise<void> {
    const { commandId, waiting: events } = this;
    if (events.length === 0) return;
    const expected = this.revision < 0n ? 'noStream' : this.revision;
    const { revision } = await this.store.append(this.stream, expected, { commandId, events });
    this.revision = revision;
    this.waiting = [];
    this.lines = 0;
    this.bytes = 0;
  }
}
