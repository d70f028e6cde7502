import { BACKWARDS, END, type AllStreamResolvedEvent } from '@eventstore/db-client';
import type { Checkpoint } from '../event-store';
import { checkpointOf, positionOf } from './checkpoint';
import type { EsdbConnection } from './connection';
import type { StreamNames } from './stream-names';
import { timed } from './timed';
import type { EsdbTimings } from './timings';

const FIRST_PAGE = 16;
const LARGEST_PAGE = 2_048;

type Known = Readonly<{ scanned: Checkpoint; head: Checkpoint }>;

/**
 * The end of the server's log, and the last event in it that is ours. A server may end in any number of foreign and `$`
 * events, so the search goes backwards and never looks twice at the same place: it stops at one of our events or where
 * the search before it began.
 */
export class LogEnd {
  private known: Known = { scanned: '', head: '' };

  constructor(
    private readonly connection: EsdbConnection,
    private readonly names: StreamNames,
    private readonly timings: EsdbTimings,
  ) {}

  /** A reading tells what it has seen: a search for the head begins there. Of what came before its beginning it knows nothing. */
  searched(from: Checkpoint, { scanned, head }: Known): void {
    if (scanned <= this.known.scanned) return;
    if (head > from) this.known = { scanned, head };
    else if (from <= this.known.scanned) this.known = { scanned, head: this.known.head };
  }

  /** Position of the very last event, whoever wrote it; `''` on a server that has none. */
  async last(): Promise<Checkpoint> {
    const [event] = await this.page(undefined, 1);
    return event === undefined ? '' : checkpointOf(event.position);
  }

  /** @param searched a place up to which a read model has looked: the search does not go back beyond it */
  async head(searched: Checkpoint = ''): Promise<Checkpoint> {
    let start = this.known;
    let end: Checkpoint | undefined;
    let from: Checkpoint | undefined;
    for (let size = FIRST_PAGE; ; size = Math.min(size * 4, LARGEST_PAGE)) {
      const events = await this.page(from, size);
      for (const { position, streamId } of events) {
        const checkpoint = checkpointOf(position);
        if (end === undefined) {
          end = checkpoint;
          // A place beyond the end is one of another log, or of this one before it was restored.
          if (searched > start.scanned && searched <= end) start = { scanned: searched, head: searched };
        }
        if (checkpoint <= start.scanned) return this.keep(end, start.head);
        if (this.names.ours(streamId) !== undefined) return this.keep(end, checkpoint);
        from = checkpoint;
      }
      if (events.length < size) return this.keep(end ?? '', '');
    }
  }

  private keep(scanned: Checkpoint, head: Checkpoint): Checkpoint {
    if (scanned > this.known.scanned) this.known = { scanned, head };
    return head;
  }

  private async page(
    before: Checkpoint | undefined,
    size: number,
  ): Promise<readonly NonNullable<AllStreamResolvedEvent['event']>[]> {
    const client = this.connection.client;
    const reading = client.readAll({
      direction: BACKWARDS,
      fromPosition: before === undefined ? END : positionOf(before),
      maxCount: size,
    });
    const events: NonNullable<AllStreamResolvedEvent['event']>[] = [];
    try {
      for await (const { event } of timed(reading, this.timings.timeoutMs, () => reading.cancel()))
        if (event !== undefined) events.push(event);
    } catch (error) {
      this.connection.failed(error, client);
      throw error;
    }
    return events;
  }
}
