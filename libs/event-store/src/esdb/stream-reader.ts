import {
  BACKWARDS,
  END,
  FORWARDS,
  START,
  StreamNotFoundError,
  type ReadRevision,
} from '@eventstore/db-client';
import { CorruptEvent, type ReadStreamOptions, type RecordedEvent } from '../event-store';
import type { EsdbConnection } from './connection';
import { refusalOf } from './failures';
import { Patience } from './patience';
import { recordedOf } from './recorded';
import type { StreamNames } from './stream-names';
import type { EsdbTimings } from './timings';
import { timed } from './timed';

type Place = Readonly<{ next: bigint | undefined; left: number }>;

/** Reads streams, and goes on where it stood when the server was away. */
export class StreamReader {
  constructor(
    private readonly connection: EsdbConnection,
    private readonly names: StreamNames,
    private readonly timings: EsdbTimings,
  ) {}

  async *read(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    const step = options.direction === 'backwards' ? -1n : 1n;
    let place: Place = { next: options.from, left: options.limit ?? Number.MAX_SAFE_INTEGER };
    const patience = new Patience(this.timings);
    while (place.left > 0 && (place.next === undefined || place.next >= 0n)) {
      const client = this.connection.client;
      try {
        for await (const event of this.once(stream, step, place)) {
          place = { next: event.revision + step, left: place.left - 1 };
          patience.progress();
          yield event;
        }
        return;
      } catch (error) {
        if (error instanceof StreamNotFoundError) return;
        const refusal = error instanceof CorruptEvent ? error : refusalOf(stream, error);
        if (refusal !== undefined) throw refusal;
        this.connection.failed(error, client);
        await patience.afterFailure(error);
      }
    }
  }

  private async *once(stream: string, step: bigint, { next, left }: Place): AsyncGenerator<RecordedEvent> {
    const backwards = step < 0n;
    const fromRevision: ReadRevision = next ?? (backwards ? END : START);
    const reading = this.connection.client.readStream(this.names.onServer(stream), {
      direction: backwards ? BACKWARDS : FORWARDS,
      fromRevision,
      maxCount: left,
      requiresLeader: true,
    });
    // Read from its beginning a stream has revision 0; wherever the reading begins, it has no hole.
    let due = backwards ? undefined : (next ?? 0n);
    for await (const resolved of timed(reading, this.timings.timeoutMs, () => reading.cancel())) {
      const event = recordedOf(this.names, resolved);
      if (event === undefined) continue;
      if (due !== undefined && event.revision !== due)
        throw new CorruptEvent(`${stream} has ${String(event.revision)} where ${String(due)} should be.`);
      due = event.revision + step;
      yield event;
    }
  }
}
