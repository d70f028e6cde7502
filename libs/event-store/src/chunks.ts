import {
  WrongExpectedRevision,
  type AppendResult,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
} from './event-store';
import { commandIdFrom } from './ids';

export type ChunkedAppend = Readonly<{
  stream: string;
  /** Where the stream is before the first chunk. */
  expected: ExpectedRevision;
  commandId: string;
  /** Each becomes one append; 1 MiB limits each, not all together. */
  chunks: readonly (readonly NewEvent[])[];
  /** Carries count, totals and digest; what the chunks say is true only once this stands. */
  closing: readonly NewEvent[];
}>;

/**
 * Writes a list that is longer than one append. Chunk n has the command id `UUIDv5(commandId, n)` and the closing
 * append the command's own, so a retry after a crash finds what stands and goes on where it stopped.
 * @throws WrongExpectedRevision if the stream holds something else
 */
export const appendInChunks = async (
  store: EventStore,
  { stream, expected, commandId, chunks, closing }: ChunkedAppend,
): Promise<AppendResult> => {
  let at = expected;
  for (const [n, events] of chunks.entries()) {
    const { revision } = await store.append(stream, at, {
      commandId: commandIdFrom('chunk', commandId, n),
      events,
    });
    // A replay that answered with another place would tear the list: nothing else may stand in between.
    const next = (at === 'noStream' ? -1n : at) + BigInt(events.length);
    if (revision !== next) throw new WrongExpectedRevision(stream, next, revision);
    at = revision;
  }
  return store.append(stream, at, { commandId, events: closing });
};

/** Bytes of what is listed in one part: an append holds 1 MiB, its envelopes included. */
export const PART_BYTES = 600_000;

/** A list in its order, in parts of which each fits into one append. @param most items in one part */
export const partsOf = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] => {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = Buffer.byteLength(JSON.stringify(item));
    const last = parts.at(-1);
    if (last === undefined || last.length >= most || bytes > room) {
      parts.push([item]);
      room = PART_BYTES - bytes;
    } else {
      last.push(item);
      room -= bytes;
    }
  }
  return parts;
};
