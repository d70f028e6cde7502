import {
  jsonEvent,
  NO_STREAM,
  WrongExpectedVersionError,
  type AppendResult as ClientResult,
  type EventData,
} from '@eventstore/db-client';
import { performance } from 'node:perf_hooks';
import { prepareAppend, type PreparedEvent } from '../append-guard';
import { backOffMs, pause } from '../back-off';
import {
  Unavailable,
  WrongExpectedRevision,
  type AppendRequest,
  type AppendResult,
  type ExpectedRevision,
} from '../event-store';
import { checkpointOf, isPlace } from './checkpoint';
import type { EsdbConnection } from './connection';
import { reasonOf, refusalOf, within } from './failures';
import type { StreamReader } from './stream-reader';
import { Slots } from './slots';
import type { StreamNames } from './stream-names';
import type { EsdbTimings } from './timings';

/** HTTP/2 allows 100 streams a connection; at 128 callers p99 rose to 1.4 s. */
const MAX_IN_FLIGHT = 64;

type Append = Readonly<{
  stream: string;
  expected: ExpectedRevision;
  events: readonly PreparedEvent[];
}>;

export type AppenderParts = Readonly<{
  connection: EsdbConnection;
  reader: StreamReader;
  names: StreamNames;
  /** Part of every event id. */
  namespace: string;
  timings: EsdbTimings;
  closed: AbortSignal;
}>;

/** Revision of the last event if all of them stand where they should. */
const targetOf = ({ expected, events }: Append): bigint =>
  (expected === 'noStream' ? -1n : expected) + BigInt(events.length);

/** A success may be a replay. Undefined unless its revision is the original one: the stream says then where the events are. */
const placeOf = (
  append: Append,
  { nextExpectedRevision, position }: ClientResult,
): AppendResult | undefined =>
  nextExpectedRevision === targetOf(append) && isPlace(position)
    ? { revision: nextExpectedRevision, checkpoint: checkpointOf(position) }
    : undefined;

const utf8 = new TextEncoder();
/**
 * The client takes JSON data as a value only and writes its text by itself; metadata it takes as bytes, so that the text
 * that was measured is what is sent.
 */
const messageOf = ({ id, type, metadata, event: { data } }: PreparedEvent): EventData =>
  jsonEvent({ id, type, data, metadata: utf8.encode(metadata) });

/** Appends until the outcome is known: the ids make a repetition harmless. */
export class Appender {
  private readonly slots = new Slots(MAX_IN_FLIGHT);

  constructor(private readonly parts: AppenderParts) {}

  /** @throws InvalidEvent, AppendTooLarge, WrongExpectedRevision, Unavailable, Refused */
  async append(stream: string, expected: ExpectedRevision, request: AppendRequest): Promise<AppendResult> {
    // The client never settles on data that it cannot serialise (defect 1), and a malformed id or an empty type ends
    // the process (defect 8): all of it is found here.
    const events = prepareAppend(this.parts.namespace, stream, request);
    if (this.parts.closed.aborted) throw new Unavailable('The log is closed.', false);
    // -1 is what some call "no stream"; the client fails on it.
    const append = { stream, expected: expected === -1n ? ('noStream' as const) : expected, events };
    const deadline = performance.now() + this.parts.timings.retryMs;
    return this.slots.run(() => this.untilKnown(append, deadline));
  }

  /** Ends when every append that was begun has its answer. */
  drain(): Promise<void> {
    return this.slots.idle();
  }

  private async untilKnown(append: Append, deadline: number): Promise<AppendResult> {
    if (performance.now() > deadline)
      throw new Unavailable(`EventStoreDB is too slow: an append to ${append.stream} was never sent.`, false);
    for (let attempt = 0; ; attempt += 1) {
      const client = this.parts.connection.client;
      try {
        const result = await this.send(append);
        return placeOf(append, result) ?? (await this.readBack(append));
      } catch (error) {
        if (error instanceof WrongExpectedRevision || error instanceof Unavailable) throw error;
        if (error instanceof WrongExpectedVersionError) return await this.readBack(append, error);
        const refusal = refusalOf(append.stream, error);
        if (refusal !== undefined) throw refusal;
        this.parts.connection.failed(error, client);
        const wait = backOffMs(attempt, this.parts.timings.backOff);
        if (this.parts.closed.aborted || performance.now() + wait >= deadline)
          throw new Unavailable(`EventStoreDB does not answer: ${reasonOf(error)}`, true, { cause: error });
        await pause(wait, this.parts.closed);
      }
    }
  }

  private send({ stream, expected, events }: Append): Promise<ClientResult> {
    const { timeoutMs } = this.parts.timings;
    const call = this.parts.connection.client.appendToStream(
      this.parts.names.onServer(stream),
      events.map(messageOf),
      {
        expectedRevision: expected === 'noStream' ? NO_STREAM : expected,
        // Selects the classic Append RPC. The batched one ignores its deadline (defect 3), shares its promises with
        // every other client of the process (4) and can end the process (8).
        credentials: this.parts.connection.credentials,
        deadline: timeoutMs,
        requiresLeader: true,
      },
    );
    return within(timeoutMs, `append to ${stream}`, call);
  }

  /** A refusal counts only if our events do not stand there: a restarted server has forgotten what it accepted. */
  private async readBack(append: Append, refusal?: WrongExpectedVersionError): Promise<AppendResult> {
    const { stream, expected, events } = append;
    const revision = targetOf(append);
    const from = revision - BigInt(events.length) + 1n;
    let found = 0;
    for await (const event of this.parts.reader.read(stream, { from, limit: events.length })) {
      if (event.id !== events[found]?.id) break;
      found += 1;
      if (found === events.length) return { revision, checkpoint: event.checkpoint };
    }
    throw new WrongExpectedRevision(stream, expected, await this.actual(stream, refusal));
  }

  private async actual(stream: string, refusal?: WrongExpectedVersionError): Promise<ExpectedRevision> {
    const reported = refusal?.actualVersion;
    if (typeof reported === 'bigint') return reported < 0n ? 'noStream' : reported;
    for await (const { revision } of this.parts.reader.read(stream, { direction: 'backwards', limit: 1 }))
      return revision;
    return 'noStream';
  }
}
