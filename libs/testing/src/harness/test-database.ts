import { Client } from 'pg';

let count = 0;

const from = (variable: string, database: string): string => {
  const template = process.env[variable];
  if (template === undefined)
    throw new Error(`${variable} is missing: run this test in Jest's project integration.`);
  return template.replace('{database}', database);
};

/** Connection strings of one database, by role. */
export type TestDatabase = Readonly<{ name: string; app: string; owner: string; admin: string }>;

/** A new empty database on the test server; it goes with the server. */
export const testDatabase = async (): Promise<TestDatabase> => {
  count += 1;
  const name = `h${process.env.JEST_WORKER_ID ?? '1'}_${String(process.pid)}_${String(Date.now())}_${String(count)}`;
  const client = new Client({ connectionString: from('TEST_DATABASE_ADMIN_URL_TEMPLATE', 'postgres') });
  await client.connect();
  try {
    await client.query(`create database "${name}" owner channel_owner`);
    await client.query(`revoke all on database "${name}" from public`);
    await client.query(`grant connect, temporary on database "${name}" to channel_app`);
  } finally {
    await client.end();
  }
  return {
    name,
    app: from('TEST_DATABASE_URL_TEMPLATE', name),
    owner: from('TEST_DATABASE_MIGRATE_URL_TEMPLATE', name),
    admin: from('TEST_DATABASE_ADMIN_URL_TEMPLATE', name),
  };
};
