import { EVENT_STORE, type EventStore } from '@channel/event-store';
import type { Instant } from '@channel/kernel';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { InstallationZone } from './installation-zone';
import { momentIn, type AsOf } from './moment';

/** How far a list is behind the log, and which earlier moment somebody asks it for. */
@Injectable()
export class ListTimes {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly zone: InstallationZone,
  ) {}

  /** @throws ProblemException PARAMETER_INVALID if it is no moment, or the list has none */
  asked(asOf: AsOf, given: string | undefined): Promise<Instant | undefined> {
    return momentIn(asOf, given, this.zone);
  }

  /** Milliseconds: the age of the oldest event that the list does not show yet; zero at the head. */
  async behind(checkpoint: string): Promise<number> {
    if (checkpoint >= (await this.store.head())) return 0;
    for await (const { metadata } of this.store.readAll({ after: checkpoint, limit: 1 }))
      return Math.max(0, Date.parse(this.clock.now()) - Date.parse(metadata.recordedAt));
    return 0;
  }
}
