import { EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { ahead, viewOf } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';

/** What of the log is exported; what is absent does not narrow it. */
export type Exported = Readonly<{
  stream?: string | undefined;
  type?: string | undefined;
  actor?: string | undefined;
  channel?: string | undefined;
  correlation?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}>;
type Place = Readonly<{ stream: string; revision: bigint; checkpoint: string }>;

/** Places that are held at once; the file itself is never in memory as a whole. */
const PAGE = 500;
/** Streams that are read while an event is written. */
const ABREAST = 8;

/** Events as the log holds them, in its order. */
@Injectable()
export class EventExport {
  constructor(
    private readonly database: Database,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async *events(wanted: Exported): AsyncGenerator<RecordedEvent> {
    let after = '';
    for (;;) {
      const places = await this.places(wanted, after);
      for await (const event of ahead(places, (place) => this.at(place), ABREAST))
        if (event !== undefined) yield event;
      const last = places.at(-1);
      if (last === undefined || places.length < PAGE) return;
      after = last.checkpoint;
    }
  }

  private places(
    { stream, type, actor, channel, correlation, from, to }: Exported,
    after: string,
  ): Promise<Place[]> {
    return this.database.query<Place>(
      `select "stream", "revision", "checkpoint" from ${viewOf('audit.events')}
        where "checkpoint" > $1
          and ($2::text is null or "stream" = $2) and ($3::text is null or "type" = $3)
          and ($4::text is null or "actor" = $4) and ($5::text is null or "channel" = $5)
          and ($6::text is null or "correlation" = $6)
          and ($7::timestamptz is null or "recordedAt" >= $7) and ($8::timestamptz is null or "recordedAt" <= $8)
        order by "checkpoint" limit ${String(PAGE)}`,
      [after, ...[stream, type, actor, channel, correlation, from, to].map((given) => given ?? null)],
    );
  }

  private async at({ stream, revision }: Place): Promise<RecordedEvent | undefined> {
    for await (const event of this.store.readStream(stream, { from: revision, limit: 1 })) return event;
    return undefined;
  }
}
