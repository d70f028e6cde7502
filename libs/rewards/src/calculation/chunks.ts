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

export const chunksOf = (lines: readonly RewardLine[]): readonly (readonly RewardLine[])[] =>
  Array.from({ length: Math.ceil(lines.length / CHUNK_LINES) }, (_, index) =>
    lines.slice(index * CHUNK_LINES, (index + 1) * CHUNK_LINES),
  );

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
