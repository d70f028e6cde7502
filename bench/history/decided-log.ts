import {
  commandIdFrom,
  digestOf,
  type AppendResult,
  type Checkpoint,
  type EventStore,
} from '@channel/event-store';
import { isRefusal, type Decider, type DomainCommand, type DomainEvent, type Instant } from '@channel/kernel';
import { DeciderRunner, stamped, VENDOR_ORG, type Actor, type CommandMeta } from '@channel/runtime';
import { checkpointOf } from '../../libs/event-store/src/postgres/append-queue';

/** Who, when, and under which name: told twice, it is one command. */
export type Told = Readonly<{ actor: Actor; at: Instant; key: string }>;

/** The envelope of a command of the history; its id follows from its name. */
export const metaOf = ({ actor, at, key }: Told): CommandMeta => {
  const commandId = commandIdFrom('bench:history', key, 0);
  return {
    ...{ commandId, actor, now: at, requestHash: digestOf({ history: key }), correlationId: commandId },
    channel: actor.type === 'automation' ? 'automation' : 'api',
    ...{ reason: null, causationId: null, traceparent: null },
  };
};

export const automationOf = (name: string): Actor => ({
  ...{ id: `automation:${name}`, type: 'automation', orgId: VENDOR_ORG, onBehalfOf: null },
});

/** Appends that wait for the log: enough for whole batches, little enough to remember. */
const MOST_WAITING = 8_192;
/** What the log takes in one transaction. */
const BATCH = 256;

type Pending = Readonly<{ stream: string; place: Checkpoint; send: () => Promise<AppendResult> }>;

/**
 * Writes what the contexts' deciders say into the log, in the order in which it is told. Where each event will stand is
 * known when it is told, because nobody else writes; that it does stand there is checked.
 */
export class DecidedLog {
  private readonly waiting: Pending[] = [];
  events = 0;
  /** The latest instant of what was told. */
  until: Instant = '';

  /** @param head place of the last event */
  constructor(
    private readonly store: EventStore,
    private readonly runner: DeciderRunner,
    private head: bigint,
  ) {}

  /** A stream that has no event yet. */
  stream<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
  ): DecidedStream<State, Command, Event, Code> {
    return new DecidedStream(this, decider, id, decider.initial, -1n);
  }

  /** A stream as it stands in the log. */
  async standing<State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
    id: string,
  ): Promise<DecidedStream<State, Command, Event, Code>> {
    const { state, revision } = await this.runner.load(decider, id);
    return new DecidedStream(this, decider, id, state, revision);
  }

  /** @returns where the last of the events will stand */
  append(stream: string, revision: bigint, events: readonly DomainEvent[], meta: CommandMeta): Checkpoint {
    this.head += BigInt(events.length);
    this.events += events.length;
    if (meta.now > this.until) this.until = meta.now;
    const place = checkpointOf(this.head);
    const { commandId } = meta;
    const expected = revision < 0n ? 'noStream' : revision;
    const told = { commandId, events: events.map((event) => stamped(event, meta)) };
    this.waiting.push({ stream, place, send: () => this.store.append(stream, expected, told) });
    return place;
  }

  /** Lets the log catch up until few enough wait. @throws what the log refused */
  async room(most: number = MOST_WAITING): Promise<void> {
    while (this.waiting.length > most) await this.sendWave();
  }

  /** In one batch no stream comes twice: the log would take its second append after all others. */
  private async sendWave(): Promise<void> {
    const streams = new Set<string>();
    for (const { stream } of this.waiting) {
      if (streams.size === BATCH || streams.has(stream)) break;
      streams.add(stream);
    }
    const wave = this.waiting.splice(0, streams.size);
    const results = await Promise.all(wave.map(({ send }) => send()));
    for (const [index, { stream, place }] of wave.entries())
      if (results[index]?.checkpoint !== place)
        throw new Error(`${stream} stands at ${String(results[index]?.checkpoint)}, not at ${place}.`);
  }

  /** Lets somebody else write behind everything that was told. @param write returns where its last event stands */
  async yieldTo(write: () => Promise<Checkpoint>): Promise<void> {
    await this.room(0);
    const place = BigInt(await write());
    this.events += Number(place - this.head);
    this.head = place;
  }
}

/** One stream and its state, for as long as something happens to it. */
export class DecidedStream<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Code extends string,
> {
  constructor(
    private readonly log: DecidedLog,
    private readonly decider: Decider<State, Command, Event, Code>,
    private readonly id: string,
    public state: State,
    public revision: bigint,
  ) {}

  /**
   * @returns where the stream's last event stands; `''` if the command changes nothing
   * @throws Error if the decider refuses: a history has no refusals
   */
  decide(command: Command, told: Told): Checkpoint {
    const decision = this.decider.decide(command, this.state);
    if (isRefusal(decision))
      throw new Error(`${told.key}: ${command.type} ${decision.refused}: ${decision.detail}`);
    if (decision.length === 0) return '';
    const stream = `${this.decider.stream}-${this.id}`;
    const place = this.log.append(stream, this.revision, decision, metaOf(told));
    this.state = decision.reduce(this.decider.evolve, this.state);
    this.revision += BigInt(decision.length);
    return place;
  }
}

/** The stream that a decider is of. */
export type StreamOf<Any> =
  Any extends Decider<infer State, infer Command, infer Event, infer Code>
    ? DecidedStream<State, Command, Event, Code>
    : never;
