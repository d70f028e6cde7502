import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { Checkpoints } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { rewardInputs } from './reward-inputs.projection';

/** The facts follow the log within moments; a longer wait means that they stand still. */
const PATIENCE_MS = 60_000;

/** Finds a place of the feed up to which all facts of rewards are known. */
@Injectable()
export class FeedPin {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** The head of the log, once the facts have reached it. */
  async head(): Promise<string> {
    const head = await this.store.head();
    await this.atLeast(head);
    return head;
  }

  /** @returns where the facts are: at the place or beyond it. @throws Unavailable if they do not get there */
  atLeast(place: string): Promise<string> {
    return this.checkpoints.needed(rewardInputs.name, place, PATIENCE_MS);
  }
}
