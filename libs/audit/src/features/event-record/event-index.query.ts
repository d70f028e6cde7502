import { EVENT_STORE, type EventStore, type RecordedEvent } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';

/** Finds an event by its id, in either log. */
@Injectable()
export class EventIndex {
  constructor(
    private readonly database: Database,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @returns the event as the log holds it, once the index has followed the log that far */
  async find(id: string): Promise<RecordedEvent | undefined> {
    const [place] = await this.database.query<Readonly<{ stream: string; revision: bigint }>>(
      `select "stream", "revision" from ${viewOf('audit.events')} where "key" = $1`,
      [id.toLowerCase()],
    );
    if (place === undefined) return undefined;
    for await (const event of this.store.readStream(place.stream, { from: place.revision, limit: 1 }))
      if (event.id === id.toLowerCase()) return event;
    return undefined;
  }
}
