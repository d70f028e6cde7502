import { Client, type ClientBase } from 'pg';
import type { Migration } from './database';
import { exactTypes } from './pg-database';

/** Two processes that start together migrate one after the other. */
const LOCK = 7_302_026;

const SCHEMAS: Migration = {
  id: 'postgres/0001-schemas',
  note: 'Read models live in read, made by the application itself; runtime holds checkpoints, outbox and jobs.',
  up: async (client) => {
    for (const schema of ['read', 'runtime']) await client.query(`create schema if not exists ${schema}`);
  },
};

export type MigrateOptions = Readonly<{
  /** The role that owns the tables (`channel_owner`). */
  migrateUrl: string;
  /** Where the application will connect: its role gets what it needs, and no more. */
  databaseUrl: string;
  migrations: readonly Migration[];
}>;

/**
 * Brings the database to the state of this build: each step once, in the order given, `before`, `up` and `after` in one
 * transaction. A step reads the name of the application's role by `current_setting('channel.app_role')`.
 * @returns the ids of the steps that were done now
 */
export const migrate = async ({
  migrateUrl,
  databaseUrl,
  migrations,
}: MigrateOptions): Promise<readonly string[]> => {
  const client = new Client({ connectionString: migrateUrl, types: exactTypes });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const appRole = decodeURIComponent(new URL(databaseUrl).username);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query("select set_config('channel.app_role', $1, false)", [appRole]);
    const open = await stepsToDo(client, [SCHEMAS, ...migrations]);
    for (const step of open) await inTransaction(client, () => perform(client, step));
    await inTransaction(client, () => grantToApplication(client, appRole));
    return open.map(({ id }) => id);
  } finally {
    await client.end();
  }
};

const stepsToDo = async (client: ClientBase, migrations: readonly Migration[]): Promise<Migration[]> => {
  await client.query(`
    create schema if not exists migrations;
    create table if not exists migrations.done (
      id text primary key, note text not null, done_at timestamptz not null default now())`);
  const done = new Set(
    (await client.query<{ id: string }>('select id from migrations.done')).rows.map(({ id }) => id),
  );
  const ids = migrations.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (repeated.length > 0) throw new Error(`Two migrations have one id: ${repeated.join(', ')}`);
  return migrations.filter(({ id }) => !done.has(id));
};

const perform = async (client: ClientBase, step: Migration): Promise<void> => {
  // A migration is typed for a pooled client; what it may use of it is the same.
  const within = client as Parameters<Migration['up']>[0];
  try {
    await step.before?.(within);
    await step.up(within);
    await step.after?.(within);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${step.id} failed, nothing of it was kept: ${reason}`, { cause: error });
  }
  await client.query('insert into migrations.done (id, note) values ($1, $2)', [step.id, step.note]);
};

const inTransaction = async (client: ClientBase, work: () => Promise<void>): Promise<void> => {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

/** Rows of every schema but the log's, whose own migration grants; new tables only in `read` and `runtime`. */
const grantToApplication = async (client: ClientBase, appRole: string): Promise<void> => {
  const role = client.escapeIdentifier(appRole);
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace
     where nspname not in ('log', 'migrations', 'information_schema', 'public') and nspname not like 'pg\\_%'
       and nspowner = current_user::regrole`,
  );
  for (const { name } of rows) {
    const schema = client.escapeIdentifier(name);
    const create = ['read', 'runtime'].includes(name) ? ', create' : '';
    await client.query(`grant usage${create} on schema ${schema} to ${role}`);
    // Only of tables that are ours: what the application made in `read` belongs to it.
    const tables = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = $1::regnamespace
         and relkind in ('r', 'p', 'v', 'S') and relowner = current_user::regrole`,
      [schema],
    );
    for (const table of tables.rows)
      await client.query(
        `grant select, insert, update, delete on ${schema}.${client.escapeIdentifier(table.name)} to ${role}`,
      );
  }
};
