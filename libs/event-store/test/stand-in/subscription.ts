import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { ServiceError } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import type { Faults } from './faults';
import type { Log, Stored } from './log';
import {
  caughtUpMessage,
  checkpointMessage,
  confirmationMessage,
  eventMessage,
  streamName,
  tooSlow,
} from './messages';
import type { ReadCall } from './read-call';

/** Without another window the server searches so many events before it counts one step of the checkpoint interval. */
const DEFAULT_WINDOW = 32;

/** A catch-up subscription on a stream or on `$all`: confirmation, past, caughtUp, then what comes. */
export class Subscription {
  private readonly source: () => readonly Stored[];
  private readonly wants: (event: Stored) => boolean;
  private readonly checkpointEvery: number;
  private readonly stopListening: () => void;
  private next: number;
  private searched = 0;
  private live = false;
  private blocked = false;
  private closed = false;
  private readonly outbox: ReadResp[] = [];
  /** Set by `mute`: an older subscription says nothing any more. */
  muted = false;

  constructor(
    log: Log,
    private readonly faults: Faults,
    private readonly call: ReadCall,
    private readonly onClose: (subscription: Subscription) => void,
  ) {
    const options = call.request.getOptions();
    const name = streamName(options?.getStream()?.getStreamIdentifier());
    this.source = options?.hasAll() === true ? () => log.all : () => log.stream(name);
    this.wants = wanted(options);
    const filter = options?.getFilter();
    this.checkpointEvery =
      filter === undefined
        ? 0
        : filter.getCheckpointintervalmultiplier() * (filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW);
    this.next = firstIndex(options, this.source());
    this.stopListening = log.onAppend(() => {
      this.pump();
    });
    for (const event of ['cancelled', 'close', 'error'] as const)
      call.on(event, () => {
        this.close();
      });
    call.on('drain', () => {
      this.blocked = false;
      this.pump();
    });
    this.send(confirmationMessage(randomUUID()));
    this.pump();
  }

  /** Ends it with an error, or without one as a half-closing server does. */
  end(error?: ServiceError): void {
    if (this.closed) return;
    this.close();
    if (error === undefined) this.call.end();
    else this.call.emit('error', error);
  }

  pump(): void {
    if (this.closed || this.muted || this.faults.frozen) return;
    if (this.live && this.source().length - this.next > this.faults.liveBacklog) {
      this.end(tooSlow());
      return;
    }
    while (!this.blocked && !this.closed) {
      const ready = this.outbox.shift();
      if (ready !== undefined) this.send(ready);
      else if (!this.advance()) return;
    }
  }

  /** Takes the next event of the log; false at its end. */
  private advance(): boolean {
    const event = this.source()[this.next];
    if (event === undefined) {
      if (this.live) return false;
      this.live = true;
      this.outbox.push(caughtUpMessage());
      return true;
    }
    this.next += 1;
    this.searched += 1;
    if (this.wants(event) && !this.faults.hole(event)) {
      this.outbox.push(eventMessage(event));
      if (this.faults.repeat(event)) this.outbox.push(eventMessage(event));
    }
    if (this.checkpointEvery > 0 && this.searched % this.checkpointEvery === 0)
      this.outbox.push(checkpointMessage(event.position));
    return true;
  }

  private send(message: ReadResp): void {
    if (!this.call.write(message)) this.blocked = true;
  }

  private close(): void {
    if (this.closed) return;
    this.closed = true;
    this.stopListening();
    this.onClose(this);
  }
}

const wanted = (options: ReadReq.Options | undefined): ((event: Stored) => boolean) => {
  const filter = options?.getFilter();
  if (filter === undefined) return () => true;
  const expression = filter.getStreamIdentifier() ?? filter.getEventType();
  const text = (event: Stored): string => (filter.hasEventType() ? event.type : event.stream);
  const regex = expression?.getRegex() ?? '';
  if (regex !== '') {
    const pattern = new RegExp(regex);
    return (event) => pattern.test(text(event));
  }
  const prefixes = expression?.getPrefixList() ?? [];
  return (event) => prefixes.some((prefix) => text(event).startsWith(prefix));
};

/** Index of the first event after the place that the subscriber has. */
const firstIndex = (options: ReadReq.Options | undefined, events: readonly Stored[]): number => {
  const place = options?.getAll() ?? options?.getStream();
  if (place?.hasStart() === true) return 0;
  if (place?.hasEnd() === true) return events.length;
  const index = events.findIndex(isAfterPlace(options));
  return index === -1 ? events.length : index;
};

const isAfterPlace = (options: ReadReq.Options | undefined): ((event: Stored) => boolean) => {
  const commit = options?.getAll()?.getPosition()?.getCommitPosition();
  if (commit !== undefined) return ({ position }) => position > BigInt(commit);
  const last = BigInt(options?.getStream()?.getRevision() ?? 0);
  return ({ revision }) => revision > last;
};
