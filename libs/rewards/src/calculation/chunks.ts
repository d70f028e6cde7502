import { EVENT_STORE, partsOf, type EventStore } from '@channel/event-store';
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

  /** @param revision of the stream before the chunk; -1n: it does not exist. @returns the revision after it */
  async append(stream: string, revision: bigint, event: DomainEvent, meta: CommandMeta): Promise<bigint> {
    const expected = revision < 0n ? 'noStream' : revision;
    const { revision: after } = await this.store.append(stream, expected, {
      commandId: meta.commandId,
      events: [stamped(event, meta)],
    });
    return after;
  }
}
