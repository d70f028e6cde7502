import { EVENT_STORE, type Checkpoint, type EventStore, type RecordedEvent } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Checkpoints, CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';

/** Read at once: what somebody missed is told piece by piece. */
const MOST_AT_ONCE = 200;
/** Who missed more, or misses it for longer, reads lists anew: that is quicker for both. */
const MOST_MISSED = 5_000;
const MISSED_MS = 24 * 60 * 60 * 1_000;

export type Changes = Readonly<{
  events: readonly RecordedEvent[];
  /** Everything up to here has been read. */
  place: Checkpoint;
}>;

/** What happened and can be seen: the log, up to where the read models have followed it. Many listen, each piece is read once. */
@Injectable()
export class ChangeFeed {
  private readonly reading = new Map<string, Promise<Changes>>();

  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly database: Database,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whoever reads now sees everything up to here. */
  shown(): Promise<Checkpoint> {
    return this.checkpoints.shown();
  }

  /** What came after a place, as soon as it is seen; `undefined` if that was nothing until the time was up. */
  async after(place: Checkpoint, milliseconds: number, signal: AbortSignal): Promise<Changes | undefined> {
    const end = performance.now() + milliseconds;
    while (!signal.aborted) {
      const shown = await this.shown();
      if (shown > place) return this.once(place, shown);
      if (performance.now() >= end) return undefined;
      await this.checkpoints.nextMove();
    }
    return undefined;
  }

  /** Whether it is not worth telling one by one what came after a place; also, whether the place is of another log. */
  async isLost(place: Checkpoint): Promise<boolean> {
    if (place > (await this.store.head())) return true;
    const [missed] = await this.database.query<{ count: number; since: string | null }>(
      `select count(*)::int as count, min("recordedAt") as since from
         (select "recordedAt" from ${viewOf('audit.events')} where "checkpoint" > $1
          order by "checkpoint" limit ${String(MOST_MISSED + 1)}) missed`,
      [place],
    );
    const since = missed?.since ?? null;
    const age = since === null ? 0 : Date.parse(this.clock.now()) - Date.parse(since);
    return (missed?.count ?? 0) > MOST_MISSED || age > MISSED_MS;
  }

  private once(place: Checkpoint, until: Checkpoint): Promise<Changes> {
    const key = `${place} ${until}`;
    const known = this.reading.get(key);
    if (known !== undefined) return known;
    const read = this.read(place, until).finally(() => this.reading.delete(key));
    this.reading.set(key, read);
    return read;
  }

  private async read(place: Checkpoint, until: Checkpoint): Promise<Changes> {
    const events: RecordedEvent[] = [];
    const after = place === '' ? {} : { after: place };
    for await (const event of this.store.readAll({ ...after, limit: MOST_AT_ONCE })) {
      if (event.checkpoint > until) return { events, place: until };
      events.push(event);
    }
    const last = events.at(-1);
    return { events, place: events.length < MOST_AT_ONCE || last === undefined ? until : last.checkpoint };
  }
}
