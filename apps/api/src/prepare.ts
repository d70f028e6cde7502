import type { Config } from '@channel/config';
import { EmbeddedPostgres, migrate } from '@channel/postgres';
import { join } from 'node:path';
import { makeFolder, refuseForeignFolder } from './data-folder';
import { migrations } from './migrations';

export type Prepared = Readonly<{
  config: Config & Readonly<{ databaseUrl: string }>;
  /** Stops what was started here. */
  stop: () => Promise<void>;
}>;

/**
 * A database that stands and is migrated: the configured one, or the embedded server.
 * @throws AlreadyRunning if another process has this data folder, ForeignFolder if it holds somebody else's things
 */
export const prepareDatabase = async (config: Config): Promise<Prepared> => {
  refuseForeignFolder(config.dataDir);
  makeFolder(config.dataDir);
  const { databaseUrl, databaseMigrateUrl } = config;
  if (databaseUrl !== undefined) {
    await migrate({ migrateUrl: databaseMigrateUrl ?? databaseUrl, databaseUrl, migrations });
    return { config: { ...config, databaseUrl }, stop: () => Promise.resolve() };
  }
  const server = await EmbeddedPostgres.start({ dir: join(config.dataDir, 'postgres') });
  const stop = (): Promise<void> => server.stop();
  try {
    const { app, owner } = server.urls();
    await migrate({ migrateUrl: owner, databaseUrl: app, migrations });
    return { config: { ...config, databaseUrl: app, databaseMigrateUrl: owner }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
