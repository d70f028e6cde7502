import { Database } from '@channel/postgres';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';

const LOCK_CLASS = 7_302_027;

/**
 * Elects one process for each thing, by advisory locks of one connection. If the connection breaks, others may take
 * over; the epoch in the checkpoint keeps the earlier owner from writing then.
 */
@Injectable()
export class Ownership {
  private client: PoolClient | undefined;
  private readonly held = new Set<number>();
  private closed = false;
  private line: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** @returns whether this process has it now */
  async take(thing: number): Promise<boolean> {
    return this.inLine(async () => {
      // A connection taken now would keep the pool from closing.
      if (this.closed) return false;
      const client = await this.connected();
      if (this.held.has(thing)) return true;
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock($1, $2) as taken',
        [LOCK_CLASS, thing],
      );
      if (rows[0]?.taken === true) this.held.add(thing);
      return this.held.has(thing);
    });
  }

  async release(thing: number): Promise<void> {
    await this.inLine(async () => {
      if (!this.held.delete(thing) || this.client === undefined) return;
      await this.client.query('select pg_advisory_unlock($1, $2)', [LOCK_CLASS, thing]);
    }).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.inLine(async () => {
      this.closed = true;
      if (this.client !== undefined && this.held.size > 0)
        await this.client.query('select pg_advisory_unlock_all()').catch(() => undefined);
      this.forget();
    });
  }

  private async connected(): Promise<PoolClient> {
    if (this.client === undefined) {
      this.client = await this.database.pool.connect();
      this.client.on('error', this.forget);
    }
    return this.client;
  }

  private readonly forget = (error?: Error): void => {
    const { client } = this;
    this.client = undefined;
    this.held.clear();
    client?.off('error', this.forget);
    client?.release(error);
  };

  private inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.line.then(work, work);
    this.line = turn.catch((error: unknown) => this.forget(error instanceof Error ? error : undefined));
    return turn;
  }
}
