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
