import type { Checkpoint, RecordedEvent } from '@channel/event-store';
import {
  CallersAgain,
  is,
  ProblemException,
  RecordDoors,
  view,
  type ChannelRequest,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { Injectable } from '@nestjs/common';
import { readsAll } from '../../event.view';
import { ChangeFeed, type Changes } from './change-feed';
import { changeName, TOPICS, type Topic } from './topics';

/** The content stays behind the operations that read it. */
export const changeView = view('Change', {
  topic: is.oneOf(TOPICS).describe('What kind of record changed, in the word of its address.'),
  id: is.text.describe('Of the record.'),
  revision: is.count.describe('Of the record, by this change.'),
});

export type Listener = Readonly<{
  request: ChannelRequest;
  viewer: Principal;
  /** All, if it names none. */
  topics: readonly Topic[];
  /** Where to go on; absent: from now on. */
  after: Checkpoint | undefined;
  signal: AbortSignal;
}>;

/** A silence could be a dead line: both ends learn from it that it is not. */
const BEAT_MS = 15_000;
const RETRY_MS = 3_000;

const beat = (place: Checkpoint): string => `: still here\nid: ${place}\n\n`;
/** What was read is old in ways that are not told: everything is read anew. */
const reset = (place: Checkpoint): string => `id: ${place}\nevent: reset\ndata: {}\n\n`;

/** Tells each listener what changed, as server-sent events: only what this person may read, as long as they may. */
@Injectable()
export class LiveChanges {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly doors: RecordDoors,
    private readonly callers: CallersAgain,
  ) {}

  /** Ends when nobody listens any more, or when the listener is no longer who they were. */
  async *to(listener: Listener): AsyncGenerator<string> {
    const { signal } = listener;
    const beginning = await this.beginning(listener);
    let { place } = beginning;
    yield `retry: ${String(RETRY_MS)}\n\n${beginning.message}`;
    let beatAt = performance.now() + BEAT_MS;
    while (!signal.aborted) {
      const changes = await this.feed.after(place, beatAt - performance.now(), signal);
      if (changes !== undefined) {
        const { messages, over } = await this.saidOf(changes, listener);
        yield* messages;
        if (over) return;
        place = changes.place;
      }
      // By the clock alone: a beat must not tell that somebody else did something.
      if (performance.now() < beatAt) continue;
      const { messages, over } = await this.asked(listener, place, () => Promise.resolve([beat(place)]));
      yield* messages;
      if (over) return;
      beatAt = performance.now() + BEAT_MS;
    }
  }

  private async beginning({ after }: Listener): Promise<Readonly<{ place: Checkpoint; message: string }>> {
    const lost = after !== undefined && (await this.feed.isLost(after));
    const place = after === undefined || lost ? await this.feed.shown() : after;
    return { place, message: lost ? reset(place) : beat(place) };
  }

  private saidOf({ events, place }: Changes, listener: Listener): Promise<Said> {
    if (events.length === 0) return Promise.resolve({ messages: [], over: false });
    return this.asked(listener, place, () => this.messagesOf(events, listener));
  }

  /** What is said to whoever is still there, with the rights of the beginning; else how it ends. */
  private async asked(
    { request, viewer }: Listener,
    place: Checkpoint,
    say: () => Promise<readonly string[]>,
  ): Promise<Said> {
    try {
      const now = await this.callers.of(request);
      if (rightsOf(now) !== rightsOf(viewer)) return { messages: [reset(place)], over: true };
    } catch (error) {
      if (error instanceof ProblemException) return { messages: [], over: true };
      throw error;
    }
    return { messages: await say(), over: false };
  }

  private async messagesOf(events: readonly RecordedEvent[], listener: Listener): Promise<readonly string[]> {
    const messages: string[] = [];
    for (const event of events) {
      const change = changeName(event.stream, event.type);
      if (change === undefined || !isWanted(change.topic, listener)) continue;
      if (!readsAll(listener.viewer) && !(await this.doors.opens(event, listener.viewer))) continue;
      const data: ViewOf<typeof changeView> = {
        ...{ topic: change.topic, id: change.id, revision: Number(event.revision) },
      };
      messages.push(`id: ${event.checkpoint}\nevent: ${change.name}\ndata: ${JSON.stringify(data)}\n\n`);
    }
    return messages;
  }
}

/** Messages to send now, and whether they are the last. */
type Said = Readonly<{ messages: readonly string[]; over: boolean }>;

const isWanted = (topic: Topic, { topics }: Listener): boolean =>
  topics.length === 0 || topics.includes(topic);

const rightsOf = ({ orgId, roles, scopes }: Principal): string =>
  JSON.stringify([orgId, [...roles].sort(), [...scopes].sort()]);
