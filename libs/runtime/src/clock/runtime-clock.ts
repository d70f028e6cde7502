import { epochMilliseconds, instantAt, isInstant, type Instant } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Clock } from './clock';

/** The command that moves the clock. */
export type JumpCommand = Readonly<{ commandId: string; requestHash: string }>;

/** The clock of the demo, which people move. */
export abstract class DemoClock {
  /** Where it stands still while history is told; undefined as soon as it runs. */
  abstract standsAt(): Instant | undefined;
  /** Where this command sent the clock before, and what it asked then. */
  abstract jumpOf(commandId: string): Promise<Readonly<{ requestHash: string; to: Instant }> | undefined>;
  /**
   * Moves the time of every process forward, and remembers the command.
   * @throws RangeError if the instant has passed or is none that the calendar knows, or if this is not a demo
   */
  abstract jumpTo(instant: Instant, by: JumpCommand): Promise<void>;
  /** Moves a clock that stands still forward, and leaves it standing there. @throws RangeError as `jumpTo` */
  abstract standAt(instant: Instant): Promise<void>;
  /** Moves a clock that stands still forward, and lets it run from there. @throws RangeError as `jumpTo` */
  abstract runFrom(instant: Instant): Promise<void>;
}

/** Where the clock of a new demo begins; `standing`: it waits there for somebody to move it. */
export type DemoBeginning = Readonly<{ demoFrom: Instant; standing?: boolean }>;

type ClockRow = Readonly<{ offsetMs: bigint; floor: Instant; standsAt: Instant | null }>;

const REFRESH_MS = 500;

/**
 * The machine's time plus the demo's offset, never before what the log has seen. Offset and floor lie in one row, so
 * that a restart and the other processes go on from there.
 */
@Injectable()
export class RuntimeClock extends DemoClock implements Clock, OnModuleInit, OnApplicationShutdown {
  private offsetMs = 0;
  private standing: Instant | undefined;
  private floor: Instant = '';
  private keptFloor: Instant = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly demo: DemoBeginning | undefined,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    const { demo } = this;
    await this.database.query(
      `insert into runtime.clock (one, "offsetMs", floor, "standsAt") values (true, $1, '', $2)
       on conflict do nothing`,
      [demo === undefined ? 0 : offsetTo(demo.demoFrom), demo?.standing === true ? demo.demoFrom : null],
    );
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  now(): Instant {
    const now = this.standing ?? instantAt(Date.now() + this.offsetMs);
    return now < this.floor ? this.floor : now;
  }

  /** Tells the clock of an event's `recordedAt`. */
  seen(recordedAt: Instant): void {
    if (recordedAt > this.floor) this.floor = recordedAt;
  }

  override standsAt(): Instant | undefined {
    return this.standing;
  }

  override async jumpOf(
    commandId: string,
  ): Promise<Readonly<{ requestHash: string; to: Instant }> | undefined> {
    const [row] = await this.database.query<{ requestHash: string; to: Instant }>(
      'select "requestHash", "to" from runtime."clockJumps" where "commandId" = $1',
      [commandId],
    );
    return row;
  }

  override async jumpTo(instant: Instant, { commandId, requestHash }: JumpCommand): Promise<void> {
    this.checkForward(instant);
    await this.database.query(
      `with moved as (update runtime.clock set "offsetMs" = greatest("offsetMs", $1))
        insert into runtime."clockJumps" values ($2, $3, $4) on conflict do nothing`,
      [offsetTo(instant), commandId, requestHash, instant],
    );
    await this.refresh();
  }

  override async standAt(instant: Instant): Promise<void> {
    this.checkForward(instant);
    await this.database.query(
      'update runtime.clock set "standsAt" = greatest("standsAt", $1) where "standsAt" is not null',
      [instant],
    );
    await this.refresh();
  }

  override async runFrom(instant: Instant): Promise<void> {
    this.checkForward(instant);
    await this.database.query(
      `update runtime.clock set "offsetMs" = $1, "standsAt" = null where "standsAt" is not null`,
      [offsetTo(instant)],
    );
    await this.refresh();
  }

  private checkForward(instant: Instant): void {
    if (this.demo === undefined) throw new RangeError('The clock moves in the demo only.');
    if (!isInstant(instant)) throw new RangeError(`The calendar does not know ${instant}.`);
    if (instant < this.now()) throw new RangeError(`The demo clock stands at ${this.now()}: forward only.`);
  }

  private async refresh(): Promise<void> {
    if (this.floor > this.keptFloor) {
      await this.database.query('update runtime.clock set floor = greatest(floor, $1)', [this.floor]);
      this.keptFloor = this.floor;
    }
    const [row] = await this.database.query<ClockRow>(
      'select "offsetMs", floor, "standsAt" from runtime.clock',
    );
    if (row === undefined) return;
    if (this.demo !== undefined) {
      this.offsetMs = Number(row.offsetMs);
      this.standing = row.standsAt ?? undefined;
    }
    this.seen(row.floor);
  }
}

const offsetTo = (instant: Instant): number => epochMilliseconds(instant) - Date.now();
