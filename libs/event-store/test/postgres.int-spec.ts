import { migrate } from '@channel/postgres';
import { testDatabase } from '@channel/testing/harness';
import { eventStoreMigrations, PostgresEventStore } from '../src';
import { testEventStore } from './event-store.contract';

// Generous: it ends a test that has failed, it times nothing.
jest.setTimeout(60_000);

const timings = { timeoutMs: 5_000, retryMs: 20_000, pollMs: 250 };
let databaseUrl = '';

beforeAll(async () => {
  const { app, owner } = await testDatabase();
  await migrate({ migrateUrl: owner, databaseUrl: app, migrations: eventStoreMigrations });
  databaseUrl = app;
});

testEventStore('PostgreSQL', {
  refusesRepeatedId: true,
  open: async (namespace) => {
    const store = new PostgresEventStore({ databaseUrl, namespace, timings });
    return Promise.resolve({ store, close: () => store.close() });
  },
});
