import { eventStoreMigrations } from '@channel/event-store';
import { filesMigrations } from '@channel/files';
import { httpMigrations } from '@channel/http';
import { identityMigrations } from '@channel/identity';
import { importsMigrations } from '@channel/imports';
import { inboxMigrations } from '@channel/inbox';
import type { Migration } from '@channel/postgres';
import { rewardsMigrations } from '@channel/rewards';
import { runtimeMigrations } from '@channel/runtime';

/** Every step of the database, in the order of the libraries that own the tables. */
export const migrations: readonly Migration[] = [
  ...eventStoreMigrations,
  ...runtimeMigrations,
  ...httpMigrations,
  ...identityMigrations,
  ...importsMigrations,
  ...inboxMigrations,
  ...filesMigrations,
  ...rewardsMigrations,
];
