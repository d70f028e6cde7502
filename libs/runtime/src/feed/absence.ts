import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Inject, Injectable } from '@nestjs/common';

/** Remembers that the log was away, so that nobody tries work that needs it before it is back. */
@Injectable()
export class Absence {
  private noticed = false;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  notice(): void {
    this.noticed = true;
  }

  /** Whether the log is still away. It is asked only after somebody has missed it. */
  async lasts(): Promise<boolean> {
    if (this.noticed) this.noticed = !(await this.store.health()).up;
    return this.noticed;
  }
}
