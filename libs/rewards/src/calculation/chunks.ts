import { commandIdFrom, EVENT_STORE, type EventStore } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import { stamped, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { CHUNK_LINES, type RewardLine } from '../domain/engine/lines';

/** The command that follows inside a command or job: its id derives, so that a second run changes nothing. */
export const innerMeta = (meta: CommandMeta, name: string, id: string, index = 0): CommandMeta => {
  const { ifMatch: _, dryRun: __, ...rest } = meta;
  return {
    ...rest,
    commandId: commandIdFrom(name, `${meta.commandId}/${id}`, index),
    causationId: meta.commandId,
  };
};

/** Bytes of lines in one chunk: an append holds 1 MiB, and a line may name many serial numbers. */
const CHUNK_BYTES = 600_000;

/** Lines in their order, as many in each chunk as an event holds. */
export const chunksOf = (lines: readonly RewardLine[]): readonly (readonly RewardLine[])[] => {
  const chunks: RewardLine[][] = [];
  let room = 0;
  for (const line of lines) {
    const bytes = Buffer.byteLength(JSON.stringify(line));
    const last = chunks.at(-1);
    if (last === undefined || last.length >= CHUNK_LINES || bytes > room) {
      chunks.push([line]);
      room = CHUNK_BYTES - bytes;
    } else {
      last.push(line);
      room -= bytes;
    }
  }
  return chunks;
};

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
