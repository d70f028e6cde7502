import { Client } from 'pg';

/** Of the superuser, of the role that migrates and of the role that runs. */
export type Passwords = Readonly<Record<'postgres' | 'channel_owner' | 'channel_app', string>>;

export type ServerUrls = Readonly<{
  /** `channel_app`: what the application runs as. */
  app: string;
  /** `channel_owner`: owns the tables and migrates them. */
  owner: string;
  /** `postgres`: for the server itself and for tests that tamper. */
  admin: string;
}>;

export const urlsOf = (port: number, database: string, passwords: Passwords): ServerUrls => {
  const url = (role: keyof Passwords): string =>
    `postgres://${role}:${passwords[role]}@127.0.0.1:${String(port)}/${database}`;
  return { app: url('channel_app'), owner: url('channel_owner'), admin: url('postgres') };
};

/** Makes the two roles and the database `channel`; does nothing where they stand. */
export const prepareRoles = async (adminUrl: string, passwords: Passwords): Promise<void> => {
  const client = new Client({ connectionString: adminUrl });
  // A connection that breaks fails the query that runs on it; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const role of ['channel_owner', 'channel_app'] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount === 0 ? 'create' : 'alter';
      await client.query(`${verb} role ${role} login password '${passwords[role]}'`);
    }
    await createDatabase(client, 'channel');
  } finally {
    await client.end();
  }
};

/** A database that `channel_owner` owns and `channel_app` may enter. */
export const createDatabase = async (client: Client, name: string): Promise<void> => {
  const known = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (known.rowCount !== 0) return;
  await client.query(`create database "${name}" owner channel_owner`);
  await client.query(`revoke all on database "${name}" from public`);
  await client.query(`grant connect, temporary on database "${name}" to channel_app`);
};
