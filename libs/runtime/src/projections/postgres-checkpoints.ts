import { EVENT_STORE, type Checkpoint, type EventStore } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { EventEmitter, once } from 'node:events';
import { CLOCK, type Clock } from '../clock/clock';
import { RUNTIME_SETTINGS, type RuntimeSettings } from '../options';
import { RuntimeRegistry } from '../registry';
import { Builds, type Build } from './builds';
import { Checkpoints } from './checkpoints';

type Place = Pick<Build, 'name' | 'position' | 'live' | 'status' | 'problem'>;
type Open = Readonly<{
  places: readonly Place[];
  commands: bigint;
  failed: bigint;
  deadlines: bigint;
  jobs: bigint;
}>;

const ANY = Symbol('any');

/** Something that is not at the end; `lasting` if waiting does not help, `who` if one consumer has to move. */
type Behind = Readonly<{ what: string; who?: string; lasting: boolean }>;

/** Who has moved since this was made: asked before the rows are, so that no move falls between. */
class Movers {
  private readonly names = new Set<string | undefined>();
  private readonly noted = new EventEmitter();

  constructor(private readonly moves: EventEmitter) {
    moves.on(ANY, this.note);
  }

  /** Until all of these have moved, or anybody where none is named; at most for a time. */
  async include(names: readonly string[], timeoutMs: number): Promise<void> {
    const signal = AbortSignal.timeout(timeoutMs);
    while (!(names.every((name) => this.names.has(name)) && this.names.size > 0) && !signal.aborted)
      await once(this.noted, 'move', { signal }).catch(() => undefined);
  }

  forget(): void {
    this.moves.off(ANY, this.note);
  }

  private readonly note = (name?: string): void => {
    this.names.add(name);
    this.noted.emit('move');
  };
}

/** Asks the checkpoint rows; consumers of this process say when they have moved, other processes are polled. */
@Injectable()
export class PostgresCheckpoints extends Checkpoints {
  private readonly moves = new EventEmitter().setMaxListeners(0);

  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    private readonly database: Database,
    private readonly builds: Builds,
    private readonly registry: RuntimeRegistry,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME_SETTINGS) private readonly settings: RuntimeSettings,
  ) {
    super();
  }

  /** Wakes who waits for this projection or automation; without a name, everybody. */
  moved(name?: string): void {
    const whom = name === undefined ? this.moves.eventNames() : [name, ANY];
    for (const one of whom) this.moves.emit(one, name);
  }

  override async of(projection: string): Promise<Checkpoint> {
    return (await this.builds.live(projection))?.position ?? '';
  }

  override async reached(projection: string, checkpoint: Checkpoint, timeoutMs: number): Promise<Checkpoint> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const position = await this.of(projection);
      const there = position >= checkpoint && !(await this.hasOpenCommands(projection, checkpoint));
      const left = end - Date.now();
      if (there || left <= 0) return position;
      await this.moveOf(projection, Math.min(this.settings.pollMs, left));
    }
  }

  override async shown(): Promise<Checkpoint> {
    const [row] = await this.database.query<{ place: Checkpoint | null }>(
      `select min(position) as place from runtime.checkpoints
       where kind = 'projection' and live and status = 'running' and name = any($1)`,
      [this.registry.projections.map(({ name }) => name)],
    );
    return row?.place ?? '';
  }

  override async nextMove(): Promise<void> {
    await this.moveOf(ANY, this.settings.pollMs);
  }

  override async settled(timeoutMs: number): Promise<void> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const movers = new Movers(this.moves);
      try {
        const behind = await this.behind();
        if (behind.length === 0) return;
        const lasting = behind.filter(({ lasting }) => lasting);
        if (lasting.length > 0 || Date.now() >= end)
          throw new Error(`Not settled: ${behind.map(({ what }) => what).join('; ')}`);
        const who = behind.flatMap(({ who }) => who ?? []);
        // Consumers of this process say when they have moved; the others of these say nothing.
        const { pollMs } = this.settings;
        await movers.include(who, who.length > 0 ? pollMs : Math.min(pollMs, 20));
      } finally {
        movers.forget();
      }
    }
  }

  /** What is not at the end yet. */
  private async behind(): Promise<readonly Behind[]> {
    const head = await this.store.head();
    const names = new Set(
      [...this.registry.projections, ...this.registry.automations].map(({ name }) => name),
    );
    const open = await this.open(head);
    const result = open.places
      .filter(({ name }) => names.has(name))
      .flatMap(({ name, position, live, status, problem }) => {
        if (status !== 'running') return [{ what: `${name} is ${status}: ${problem ?? ''}`, lasting: live }];
        if (!live) return [{ what: `${name} is being built`, lasting: false }];
        return position >= head
          ? []
          : [{ what: `${name} is at ${position} of ${head}`, who: name, lasting: false }];
      });
    const count = (n: bigint, what: string, lasting = false) =>
      n === 0n ? [] : [{ what: `${String(n)} ${what}`, lasting }];
    const all = [
      ...result,
      ...count(open.failed, 'failed commands in the outbox', true),
      ...count(open.commands, 'commands in the outbox'),
      ...count(open.deadlines, 'due deadlines'),
      ...count(open.jobs, 'unfinished jobs'),
    ];
    return all.length === 0 && (await this.store.head()) !== head
      ? [{ what: 'the log is growing', lasting: false }]
      : all;
  }

  /** In one snapshot: what an automation has sent is there as soon as it has moved on. Of the places those that are not at the end. */
  private async open(head: Checkpoint): Promise<Open> {
    const [row] = await this.database.query<Open>(
      `select (select coalesce(json_agg(json_build_object('name', name, 'position', position, 'live', live,
           'status', status, 'problem', problem)), '[]') from runtime.checkpoints
           where status <> 'running' or not live or position < $2) as places,
         (select count(*) from runtime.outbox where status = 'pending') as commands,
         (select count(*) from runtime.outbox where status = 'failed') as failed,
         (select count(*) from runtime.deadlines where status = 'open' and "dueAt" <= $1) as deadlines,
         (select count(*) from runtime.jobs where status in ('queued', 'running')) as jobs`,
      [this.clock.now(), head],
    );
    return row as Open;
  }

  private async hasOpenCommands(automation: string, upTo: Checkpoint): Promise<boolean> {
    const rows = await this.database.query(
      `select from runtime.outbox where automation = $1 and status = 'pending'
         and (cause->>'position') collate "C" <= $2 limit 1`,
      [automation, upTo],
    );
    return rows.length > 0;
  }

  private async moveOf(what: string | symbol, timeoutMs: number): Promise<void> {
    await once(this.moves, what, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => undefined);
  }
}
