import type { Checkpoint } from '@channel/event-store';
import type { Database } from '@channel/postgres';
import { Fenced } from '../feed/failure';

type Place = Readonly<{ build: bigint; epoch: bigint; position: Checkpoint }>;
type Pass = Readonly<{ build: Place; to: Checkpoint }>;
type Waiting = Pass & Readonly<{ resolve: () => void; reject: (error: unknown) => void }>;

/**
 * Most appends concern few consumers, and all others only move on. They wake together, so what comes while one statement
 * is under way goes together in the next.
 */
export class Passing {
  private waiting: Waiting[] = [];
  private working = false;

  constructor(private readonly database: Database) {}

  add(pass: Pass): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...pass, resolve, reject });
      if (!this.working) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.working = true;
    // Those that wake in the same turn of the event loop go together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0) {
      const taken = this.waiting;
      this.waiting = [];
      try {
        const moved = await this.move(taken);
        for (const { build, resolve, reject } of taken)
          if (moved.has(build.build)) resolve();
          else reject(new Fenced(`Build ${String(build.build)} has another owner.`));
      } catch (error) {
        for (const { reject } of taken) reject(error);
      }
    }
    this.working = false;
  }

  /** One statement is a transaction of its own. Like every move it is done again if a crash loses it, so it need not wait for the disk. */
  private async move(taken: readonly Pass[]): Promise<ReadonlySet<bigint>> {
    const rows = await this.database.query<{ build: bigint }>(
      `update runtime.checkpoints c set position = pass."to", "updatedAt" = now()
       from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[]) pass(build, epoch, "from", "to"),
         (select set_config('synchronous_commit', 'off', true)) unhurried
       where c.build = pass.build and c.epoch = pass.epoch and c.position = pass."from"
       returning c.build`,
      [
        taken.map(({ build }) => build.build),
        taken.map(({ build }) => build.epoch),
        taken.map(({ build }) => build.position),
        taken.map(({ to }) => to),
      ],
    );
    return new Set(rows.map(({ build }) => build));
  }
}
