import type { JsonObject } from '@channel/kernel';
import type { Observable } from 'rxjs';

/**
 * A place in the feed: opaque text of fixed width that sorts like the feed
 * (20 digits on PostgreSQL, commit and prepare position as 20 + 20 on EventStoreDB).
 */
export type Checkpoint = string;

/** What a stream must look like for an append to succeed. There is no "any". */
export type ExpectedRevision = 'noStream' | bigint;

/** Who did it, through what, why, and by which command: stored with every event (A3). */
export type EventMetadata = Readonly<{
  actor: Readonly<{
    id: string;
    type: 'person' | 'machine' | 'automation';
    orgId: string;
    onBehalfOf: string | null;
  }>;
  channel: 'portal' | 'api' | 'import' | 'cli' | 'automation';
  reason: string | null;
  commandId: string;
  /** `sha256:…` over the canonical request, so that a reused key with another body is found. */
  requestHash: string;
  correlationId: string;
  causationId: string | null;
  /** From the Clock, never from a server. */
  recordedAt: string;
  effectiveAt: string;
  schemaVersion: number;
  traceparent: string | null;
}>;

export type NewEvent = Readonly<{ type: string; data: JsonObject; metadata: EventMetadata }>;

/** All events of one append come from one command; the port makes their ids of it. */
export type AppendRequest = Readonly<{ commandId: string; events: readonly NewEvent[] }>;

export type AppendResult = Readonly<{
  /** Revision of the last event of this append. */
  revision: bigint;
  /** Position of the last event of this append. */
  checkpoint: Checkpoint;
}>;

export type RecordedEvent = Readonly<{
  /** UUIDv5 of store namespace, command id, index and content: one fact at one place of one command. */
  id: string;
  stream: string;
  revision: bigint;
  checkpoint: Checkpoint;
  type: string;
  data: JsonObject;
  metadata: EventMetadata;
}>;

export type ReadStreamOptions = Readonly<{
  /** First revision to return; by default the first (forwards) or the last (backwards). */
  from?: bigint;
  direction?: 'forwards' | 'backwards';
  limit?: number;
}>;

export type ReadAllOptions = Readonly<{
  /** Only what comes after this place. */
  after?: Checkpoint;
  limit?: number;
  /** Only streams whose name begins with one of these, e.g. `deal-`; by default all of ours. */
  prefixes?: readonly string[];
}>;

export type SubscribeOptions = Readonly<{
  after?: Checkpoint;
  prefixes?: readonly string[];
  /** Only events of these types; the others are passed over like events of other streams. */
  types?: readonly string[];
  /**
   * Awaited before more is read: a consumer with a full buffer resolves it when there is room again.
   * An Observable has no back-pressure of its own.
   * @param heavy what came since the last time has many bytes for its number of events: have dealt with it first
   */
  ready?: (heavy: boolean) => Promise<void>;
}>;

/** What a subscription emits, in order. A marker's position counts as processed like an event's. */
export type FeedSignal =
  | Readonly<{ kind: 'event'; event: RecordedEvent }>
  /** Everything up to the position was emitted; what follows is live. */
  | Readonly<{ kind: 'caughtUp'; checkpoint: Checkpoint }>
  /** The position was scanned and nothing of interest was there, or the consumer is behind again. */
  | Readonly<{ kind: 'fellBehind'; checkpoint: Checkpoint }>;

/**
 * The log. Its semantics are those of EventStoreDB; `docs/architecture.md` has the table, and one contract suite
 * (`libs/event-store/test`) holds both adapters to it. Nothing here changes or removes an event (S9).
 */
export interface EventStore {
  /**
   * Appends all events or none (S8), durably (S2).
   * @throws WrongExpectedRevision if the stream is elsewhere and the events are not those of an earlier success
   * @throws AppendTooLarge, InvalidEvent before anything is sent
   * @throws Unavailable if the log did not answer; `outcomeUnknown` says whether it may have happened
   */
  append(stream: string, expected: ExpectedRevision, request: AppendRequest): Promise<AppendResult>;
  /** The events of a stream; of one that does not exist: none. @throws Unavailable, CorruptEvent */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;
  /** Events of the feed in order. @throws Unavailable, CorruptEvent */
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;
  /** The feed from a place on, for ever. Survives the server's absence; errors only on a broken log, or where the server refuses for good. */
  subscribeAll(options?: SubscribeOptions): Observable<FeedSignal>;
  /**
   * The place of our last event; `''` on an empty log, which sorts before all others.
   * @param searched a place that a read model of this log has reached: on a server that others write to as well, the search
   * for our last event does not go back beyond it, and answers with it if nothing of ours came since
   */
  head(searched?: Checkpoint): Promise<Checkpoint>;
  /** Whether the log answers now. For the health check. */
  health(): Promise<Readonly<{ up: boolean; detail?: string }>>;
  close(): Promise<void>;
}

/** Injection token of the port. */
export const EVENT_STORE = Symbol('EventStore');

/** One append may hold at most 1 MiB in all events together (type, data and metadata as UTF-8 JSON). */
export const MAX_APPEND_BYTES = 1_048_576;

export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`Stream ${stream} is at ${String(actual)}, not at ${String(expected)}.`);
  }
}

export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
  constructor(
    readonly stream: string,
    readonly bytes: number,
  ) {
    super(
      `An append to ${stream} has ${String(bytes)} bytes; at most ${String(MAX_APPEND_BYTES)} are allowed.`,
    );
  }
}

/** Empty type, no events, not serialisable, or text that one of the stores cannot keep (NUL, lone surrogate). */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';
}

export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
  constructor(
    message: string,
    /** True if the append may have happened: repeat it with the same command id. */
    readonly outcomeUnknown: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The server says no to whoever asks again: rights, password, certificate. Nothing was recorded; an operator is needed. */
export class Refused extends Unavailable {
  override readonly name = 'Refused';
  constructor(message: string, options?: ErrorOptions) {
    super(message, false, options);
  }
}

/** A stored event cannot be read as one of ours, or a stream has a hole. */
export class CorruptEvent extends Error {
  override readonly name = 'CorruptEvent';
}
