import { epochMilliseconds, instantAt, isInstant, type Instant } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Clock } from './clock';

/** The command that moves the clock. */
export type JumpCommand = Readonly<{ commandId: string; requestHash: string }>;

/** The clock of the demo, which people move. */
export abstract class DemoClock {
  /** Where this command sent the clock before, and what it asked then. */
  abstract jumpOf(commandId: string): Promise<Readonly<{ requestHash: string; to: Instant }> | undefined>;
  /**
   * Moves the time of every process forward, and remembers the command.
   * @throws RangeError if the instant has passed or is none that the calendar knows, or if this is not a demo
   */
  abstract jumpTo(instant: Instant, by: JumpCommand): Promise<void>;
}

const REFRESH_MS = 500;

/**
 * The machine's time plus the demo's offset, never before what the log has seen. Offset and floor lie in one row, so
 * that a restart and the other processes go on from there.
 */
@Injectable()
export class RuntimeClock extends DemoClock implements Clock, OnModuleInit, OnApplicationShutdown {
  private offsetMs = 0;
  private floor: Instant = '';
  private keptFloor: Instant = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly demoFrom: Instant | undefined,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    const start = this.demoFrom === undefined ? 0 : epochMilliseconds(this.demoFrom) - Date.now();
    await this.database.query(
      'insert into runtime.clock (one, "offsetMs", floor) values (true, $1, $2) on conflict do nothing',
      [start, ''],
    );
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  now(): Instant {
    const now = instantAt(Date.now() + this.offsetMs);
    return now < this.floor ? this.floor : now;
  }

  /** Tells the clock of an event's `recordedAt`. */
  seen(recordedAt: Instant): void {
    if (recordedAt > this.floor) this.floor = recordedAt;
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
    if (this.demoFrom === undefined) throw new RangeError('The clock moves in the demo only.');
    if (!isInstant(instant)) throw new RangeError(`The calendar does not know ${instant}.`);
    if (instant < this.now()) throw new RangeError(`The demo clock stands at ${this.now()}: forward only.`);
    await this.database.query(
      `with moved as (update runtime.clock set "offsetMs" = greatest("offsetMs", $1))
        insert into runtime."clockJumps" values ($2, $3, $4) on conflict do nothing`,
      [epochMilliseconds(instant) - Date.now(), commandId, requestHash, instant],
    );
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    if (this.floor > this.keptFloor) {
      await this.database.query('update runtime.clock set floor = greatest(floor, $1)', [this.floor]);
      this.keptFloor = this.floor;
    }
    const [row] = await this.database.query<{ offsetMs: bigint; floor: Instant }>(
      'select "offsetMs", floor from runtime.clock',
    );
    if (row === undefined) return;
    if (this.demoFrom !== undefined) this.offsetMs = Number(row.offsetMs);
    this.seen(row.floor);
  }
}
