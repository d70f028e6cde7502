// Starts one PostgreSQL for the integration tests (fsync off, in .tmp), with an empty database per worker: w1, w2 …
// Jest's own hook compiles the TypeScript that is required here. Tests read these variables, where `{database}` stands
// for the name of a database:
//   TEST_DATABASE_URL_TEMPLATE          as channel_app
//   TEST_DATABASE_MIGRATE_URL_TEMPLATE  as channel_owner
//   TEST_DATABASE_ADMIN_URL_TEMPLATE    as superuser, to create databases and to tamper
//   TEST_RUN_DIR                        a folder that is removed when all suites have ended
const { mkdirSync, mkdtempSync } = require('node:fs');
const { join } = require('node:path');

module.exports = async (config) => {
  const { Client } = require('pg');
  const { EmbeddedPostgres } = require('../libs/postgres/src/embedded/embedded-postgres.ts');
  const { createDatabase } = require('../libs/postgres/src/embedded/roles.ts');
  const base = join(__dirname, '..', '.tmp');
  mkdirSync(base, { recursive: true });
  const dir = mkdtempSync(join(base, 'postgres-'));
  const server = await EmbeddedPostgres.start({ dir, durable: false, maxConnections: 300 });
  const client = new Client({ connectionString: server.urls('postgres').admin });
  await client.connect();
  for (let worker = 1; worker <= (config.maxWorkers ?? 4); worker += 1)
    await createDatabase(client, `w${worker}`);
  await client.end();
  process.env.TEST_RUN_DIR = dir;
  const urls = server.urls('DATABASE');
  const template = (url) => url.replace(/DATABASE$/, '{database}');
  process.env.TEST_DATABASE_URL_TEMPLATE = template(urls.app);
  process.env.TEST_DATABASE_MIGRATE_URL_TEMPLATE = template(urls.owner);
  process.env.TEST_DATABASE_ADMIN_URL_TEMPLATE = template(urls.admin);
  globalThis.channelTestServer = { server, dir };
};
