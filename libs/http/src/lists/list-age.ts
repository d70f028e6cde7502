import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';

/** How far a list is behind the log. */
@Injectable()
export class ListAge {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Milliseconds: the age of the oldest event that the list does not show yet; zero at the head. */
  async behind(checkpoint: string): Promise<number> {
    if (checkpoint >= (await this.store.head())) return 0;
    for await (const { metadata } of this.store.readAll({ after: checkpoint, limit: 1 }))
      return Math.max(0, Date.parse(this.clock.now()) - Date.parse(metadata.recordedAt));
    return 0;
  }
}
