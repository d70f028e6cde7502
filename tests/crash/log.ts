import { basename, join } from 'node:path';
import { eventStoreMigrations, openEventStore, type EventStore } from '@channel/event-store';
import { EmbeddedPostgres, migrate } from '@channel/postgres';

/** A server that is not ours: its log is written to, in a namespace of the run, and its nodes are for others to kill. */
export const remoteLog = process.env.EVENTSTORE_URL;

/** The namespace of a run follows from its folder, so that whoever comes after a kill finds the same log. */
const namespaceOf = (dir: string): string => basename(dir).replaceAll(/[^a-zA-Z0-9]/g, '');

/** How the application finds the log of a run. */
export const environmentOf = (dir: string): Readonly<Record<string, string>> =>
  remoteLog === undefined
    ? {}
    : { EVENT_STORE: 'eventstore', EVENTSTORE_URL: remoteLog, EVENTSTORE_NAMESPACE: namespaceOf(dir) };

export type OpenLog = Readonly<{ store: EventStore; close: () => Promise<void> }>;

/** The log of a run: below its folder, or at EVENTSTORE_URL. */
export const openLog = async (dir: string): Promise<OpenLog> => {
  const eventStoreTimings = { timeoutMs: 5_000, retryMs: 60_000 };
  if (remoteLog !== undefined) {
    const store = await openEventStore({
      ...{ eventStore: 'eventstore', eventStoreUrl: remoteLog },
      ...{ eventStoreNamespace: namespaceOf(dir), eventStoreTimings },
    });
    return { store, close: () => store.close() };
  }
  const server = await EmbeddedPostgres.start({ dir: join(dir, 'postgres') });
  const { app, owner } = server.urls();
  await migrate({ migrateUrl: owner, databaseUrl: app, migrations: eventStoreMigrations });
  const store = await openEventStore({
    ...{ eventStore: 'embedded', databaseUrl: app },
    ...{ eventStoreNamespace: '', eventStoreTimings },
  });
  return {
    store,
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
};
