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
  private readonly running = new Set<Promise<unknown>>();

  constructor(private readonly parts: AppenderParts) {}

  append(stream: string, expected: ExpectedRevision, request: AppendRequest): Promise<AppendResult> {
    const settled = this.accept(stream, expected, request);
    const forget = (): void => {
      this.running.delete(settled);
    };
    this.running.add(settled);
    settled.then(forget, forget);
    return settled;
  }

  /** Ends when every append that was begun has its answer. */
  async drain(): Promise<void> {
    await Promise.allSettled([...this.running]);
  }

  private async accept(
    stream: string,
    expected: ExpectedRevision,
    request: AppendRequest,
  ): Promise<AppendResult> {
    // The client never settles on data that it cannot serialise (defect 1), and a malformed id or an empty type ends
    // the process (defect 8): all of it is found here.
    const events = prepareAppend(this.parts.namespace, stream, request);
    if (this.parts.closed.aborted) throw new Unavailable('The log is closed.', false);
    // -1 is what some call "no stream"; the client fails on it.
    const append = { stream, expected: expected === -1n ? ('noStream' as const) : expected, events };
    const deadline = performance.now() + this.parts.timings.retryMs;
    return this.slots.run(async () => {
      if (performance.now() > deadline)
        throw new Unavailable(`EventStoreDB is too slow: an append to ${stream} was never sent.`, false);
      return this.untilKnown(append, deadline);
    });
  }

  private async untilKnown(append: Append, deadline: number): Promise<AppendResult> {
    for (let attempt = 0; ; attempt += 1) {
      const client = this.parts.connection.client;
      try {
        return await this.settled(append, await this.send(append));
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

  private async send({ stream, expected, events }: Append): Promise<ClientResult> {
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

  /** A success may be a replay. Its revision is the original one, or else the stream says where the events are. */
  private async settled(append: Append, result: ClientResult): Promise<AppendResult> {
    const { nextExpectedRevision: revision, position } = result;
    if (revision === targetOf(append) && isPlace(position))
      return { revision, checkpoint: checkpointOf(position) };
    return this.readBack(append);
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
