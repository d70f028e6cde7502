import type { EventStore, RecordedEvent } from '@channel/event-store';
import type { DomainCommand, DomainEvent, Decider } from '@channel/kernel';

/** What so many long streams folded to is remembered. */
const KEPT = 16;

/**
 * A stream folded: its state and where it is. `revision` is -1n, and `checkpoint` `''`, where nothing was written yet. Without
 * the events that are parts of long lists.
 */
export type Loaded<State> = Readonly<{
  state: State;
  revision: bigint;
  checkpoint: string;
  events: readonly RecordedEvent[];
}>;

type Folded<State> = Loaded<State> & Readonly<{ lastId: string }>;

/**
 * Folds streams that hold long lists: event by event as they come, so that the lists are never in memory as a whole, and from
 * where they were the last time. What stands in a stream never changes; that the last event that was seen still stands at its
 * revision proves that it is the same log.
 */
export class LongStreams {
  /** The latest used last. */
  private readonly folded = new Map<string, Folded<unknown>>();

  constructor(private readonly store: EventStore) {}

  async load<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    stream: string,
  ): Promise<Loaded<State>> {
    // Only this decider folds streams of this name.
    const known = this.folded.get(stream) as Folded<State> | undefined;
    const read = known === undefined ? undefined : await this.since(decider, stream, known);
    const folded = read ?? (await this.whole(decider, stream));
    this.remember(stream, folded);
    return folded;
  }

  /** The state after an event of the stream. */
  async stateAt<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    { initial, evolve }: Decider<State, Command, Event, Code>,
    stream: string,
    revision: bigint,
  ): Promise<State> {
    let state = initial;
    for await (const { type, data } of this.store.readStream(stream, { limit: Number(revision) + 1 }))
      state = evolve(state, { type, data } as unknown as Event);
    return state;
  }

  private whole<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    stream: string,
  ): Promise<Folded<State>> {
    const nothing = { state: decider.initial, revision: -1n, checkpoint: '', events: [], lastId: '' };
    return foldedOn(decider, nothing, this.store.readStream(stream));
  }

  /** @returns undefined if another event, or none, stands where the last one was seen */
  private async since<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    stream: string,
    known: Folded<State>,
  ): Promise<Folded<State> | undefined> {
    if (known.revision < 0n) return undefined;
    const events = this.store.readStream(stream, { from: known.revision })[Symbol.asyncIterator]();
    const last = await events.next();
    if (last.done === true || last.value.id !== known.lastId) return undefined;
    return foldedOn(decider, known, { [Symbol.asyncIterator]: () => events });
  }

  private remember(stream: string, folded: Folded<unknown>): void {
    this.folded.delete(stream);
    this.folded.set(stream, folded);
    const [oldest] = this.folded.keys();
    if (this.folded.size > KEPT && oldest !== undefined) this.folded.delete(oldest);
  }
}

const foldedOn = async <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
  { evolve, parts = [] }: Decider<State, Command, Event, Code>,
  known: Folded<State>,
  more: AsyncIterable<RecordedEvent>,
): Promise<Folded<State>> => {
  let { state, revision, checkpoint, lastId } = known;
  const events = [...known.events];
  for await (const event of more) {
    const { type, data } = event;
    state = evolve(state, { type, data } as unknown as Event);
    if (!parts.includes(type)) events.push(event);
    ({ revision, checkpoint, id: lastId } = event);
  }
  return { state, revision, checkpoint, events, lastId };
};
