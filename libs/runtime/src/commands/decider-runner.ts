import {
  EVENT_STORE,
  Unavailable,
  WrongExpectedRevision,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
} from '@channel/event-store';
import {
  isRefusal,
  refuse,
  type Decider,
  type DomainCommand,
  type DomainEvent,
  type Instant,
  type JsonObject,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { CommandMeta } from './command-meta';
import { LongStreams, type Loaded } from './long-streams';
import { refused, type Outcome, type PathRefusal, type Receipt, type Since } from './outcome';

/** A lost race without If-Match is decided again; this often, then the caller is told. */
const MAX_ATTEMPTS = 8;
/** Of what happened meanwhile the latest are told. */
const MOST_SINCE = 20;

export type RunOptions<State> = Readonly<{
  /**
   * Whether the actor may know of this object. A "no" reads exactly like an id that does not exist (X1). `anyone` where
   * the guard has said all: written out, so that it is never an oversight.
   */
  visible: (state: State) => boolean;
  /** The day or instant at which the facts are true in business; by default `meta.now`. */
  effectiveAt?: string;
}>;

/**
 * The path of every command: read the stream, look whether the command was done before, decide, append with the
 * revision that was read. Retries are its work, not the decider's.
 */
@Injectable()
export class DeciderRunner {
  private readonly long: LongStreams;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {
    this.long = new LongStreams(store);
  }

  /** Reads a stream and folds it with the decider's `evolve`. */
  async load<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
  ): Promise<Loaded<State>> {
    const stream = `${decider.stream}-${id}`;
    if (decider.parts !== undefined) return this.long.load(decider, stream);
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) events.push(event);
    return {
      ...{ state: fold(decider, events), revision: BigInt(events.length) - 1n },
      ...{ checkpoint: events.at(-1)?.checkpoint ?? '', events },
    };
  }

  /** As it was recorded up to an instant; not for streams that hold long lists. */
  async loadAsOf<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
    until: Instant,
  ): Promise<Loaded<State>> {
    const { events: all } = await this.load(decider, id);
    const events = all.filter(({ metadata }) => metadata.recordedAt <= until);
    return {
      ...{ state: fold(decider, events), revision: BigInt(events.length) - 1n },
      ...{ checkpoint: events.at(-1)?.checkpoint ?? '', events },
    };
  }

  /**
   * Executes a command on one stream.
   * @throws Unavailable if the log did not answer, InvariantError on a bug; a business "no" is an outcome
   */
  async run<
    State,
    Command extends DomainCommand,
    Event extends DomainEvent,
    Code extends string,
    Type extends Command['type'],
  >(
    decider: Decider<State, Command, Event, Code>,
    id: string,
    command: Readonly<{ type: Type; data: Extract<Command, { type: Type }>['data'] }>,
    meta: CommandMeta,
    options: RunOptions<State>,
  ): Promise<Outcome<RefusalsOf<Extract<Command, { type: Type }>, Code>, State>> {
    let mayHaveHappened = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await this.tryOnce(decider, id, command as unknown as Command, meta, options);
        return outcome as Outcome<RefusalsOf<Extract<Command, { type: Type }>, Code>, State>;
      } catch (error) {
        mayHaveHappened ||= isUnknown(error);
        if (!isWorthAnotherTry(error) || attempt >= MAX_ATTEMPTS)
          throw mayHaveHappened ? withoutPromise(error) : error;
      }
    }
  }

  private async tryOnce<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
    command: Command,
    meta: CommandMeta,
    options: RunOptions<State>,
  ): Promise<Outcome<Code, State>> {
    const stream = `${decider.stream}-${id}`;
    const loaded = await this.load(decider, id);
    const early = await this.settledBefore(decider, id, loaded, meta, options);
    if (early !== undefined) return early;
    const decision = decider.decide(command, loaded.state);
    if (isRefusal(decision)) return refused(decision);
    const receipt = { id, stream, state: decision.reduce(decider.evolve, loaded.state), events: decision };
    if (decision.length === 0 || meta.dryRun === true)
      return {
        kind: 'accepted',
        ...receipt,
        revision: loaded.revision,
        checkpoint: loaded.checkpoint,
        replayed: false,
      };
    const expected = loaded.revision < 0n ? 'noStream' : loaded.revision;
    const events = decision.map((event) => stamped(event, meta, options.effectiveAt));
    const { commandId } = meta;
    const { revision, checkpoint } = await this.store.append(stream, expected, { commandId, events });
    return { kind: 'accepted', ...receipt, revision, checkpoint, replayed: false };
  }

  /** The answer that needs no decision: unknown to this actor, done before, or read at another revision. */
  private async settledBefore<
    State,
    Command extends DomainCommand,
    Event extends DomainEvent,
    Code extends string,
  >(
    decider: Decider<State, Command, Event, Code>,
    id: string,
    loaded: Loaded<State>,
    meta: CommandMeta,
    { visible }: RunOptions<State>,
  ): Promise<Outcome<Code, State> | undefined> {
    if (!visible(loaded.state)) return refused(notFound());
    const done = loaded.events.filter(({ metadata }) => metadata.commandId === meta.commandId);
    const [first] = done;
    if (first !== undefined) {
      if (first.metadata.requestHash !== meta.requestHash)
        return refused(
          refuse('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used for another request.'),
        );
      return this.replay(decider, id, loaded, done);
    }
    if (meta.ifMatch !== undefined && meta.ifMatch !== loaded.revision)
      return {
        kind: 'refused',
        refusal: refuse<PathRefusal>(
          'REVISION_MISMATCH',
          `The record is at revision ${String(loaded.revision)}.`,
        ),
        current: loaded.revision,
        since: since(loaded.events, meta.ifMatch),
      };
    return undefined;
  }

  /** Rebuilds the first answer from the stream as it was then. */
  private async replay<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
    loaded: Loaded<State>,
    done: readonly RecordedEvent[],
  ): Promise<Receipt<State>> {
    const { stream, revision, checkpoint } = done.at(-1) as RecordedEvent;
    const state =
      decider.parts === undefined
        ? fold(decider, loaded.events.slice(0, Number(revision) + 1))
        : await this.long.stateAt(decider, stream, revision);
    return {
      ...{ kind: 'accepted', id, stream, revision, checkpoint, replayed: true, state },
      events: done.map(({ type, data }) => ({ type, data })),
    };
  }
}

/** A lost race, or an append whose outcome is unknown: the next reading finds it, or the same ids are sent again. */
const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof WrongExpectedRevision || isUnknown(error);

const isUnknown = (error: unknown): boolean => error instanceof Unavailable && error.outcomeUnknown;

/** A log that is away now does not say what became of the append before: nobody may hear that nothing was recorded. */
const withoutPromise = (error: unknown): unknown =>
  error instanceof Unavailable ? new Unavailable(error.message, true, { cause: error }) : error;

const fold = <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
  { initial, evolve }: Decider<State, Command, Event, Code>,
  events: readonly RecordedEvent[],
): State =>
  events.reduce((state, { type, data }) => evolve(state, { type, data } as unknown as Event), initial);

/** An If-Match from the future is as wrong as an old one: nothing happened since. */
const since = (events: readonly RecordedEvent[], read: bigint): readonly Since[] =>
  events
    .filter(({ revision }) => revision > read)
    .slice(-MOST_SINCE)
    .map(({ revision, type, metadata: { recordedAt: at, actor } }) => ({ revision, type, at, actor }));

/** One body for what does not exist and for what is not yours. */
export const notFound = (): Refusal<'NOT_FOUND'> => refuse('NOT_FOUND', 'There is no such record.');

/** Puts the envelope around an event: who, why, when, by which command. */
export const stamped = (event: DomainEvent, meta: CommandMeta, effectiveAt: string = meta.now): NewEvent => ({
  type: event.type,
  data: event.data as JsonObject,
  metadata: {
    actor: meta.actor,
    channel: meta.channel,
    reason: meta.reason,
    commandId: meta.commandId,
    requestHash: meta.requestHash,
    correlationId: meta.correlationId,
    causationId: meta.causationId,
    recordedAt: meta.now,
    effectiveAt,
    schemaVersion: 1,
    traceparent: meta.traceparent,
  },
});
