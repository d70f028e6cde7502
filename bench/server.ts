import { eventStoreMigrations } from '@channel/event-store';
import { EmbeddedPostgres, migrate, type Migration, type ServerUrls } from '@channel/postgres';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

export const scratch = join(__dirname, '..', '.tmp');

/** One PostgreSQL with fsync on, as the product runs it; every contestant gets a database of its own. */
export class BenchServer {
  private constructor(
    private readonly server: EmbeddedPostgres,
    private readonly dir: string,
  ) {}

  static async start(): Promise<BenchServer> {
    mkdirSync(scratch, { recursive: true });
    const dir = mkdtempSync(join(scratch, 'bench-'));
    return new BenchServer(await EmbeddedPostgres.start({ dir, durable: true, maxConnections: 300 }), dir);
  }

  /** An empty database, migrated if steps are given. */
  async database(name: string, migrations: readonly Migration[] = []): Promise<ServerUrls> {
    const client = new Client({ connectionString: this.server.urls('postgres').admin });
    await client.connect();
    await client.query(`drop database if exists "${name}"`);
    await client.query(`create database "${name}" owner channel_owner`);
    await client.query(`grant connect, temporary on database "${name}" to channel_app`);
    await client.end();
    const urls = this.server.urls(name);
    if (migrations.length > 0) await migrate({ migrateUrl: urls.owner, databaseUrl: urls.app, migrations });
    return urls;
  }

  /** A database with the log's tables. */
  log(name: string): Promise<ServerUrls> {
    return this.database(name, eventStoreMigrations);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
