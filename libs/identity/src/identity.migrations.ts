import type { Migration } from '@channel/postgres';
import { issuerStateMigration } from './issuer/postgres-adapter';
import { passwordMigration } from './passwords/password-accounts';
import { personKeyMigration } from './personal-data/person-vault';
import { issuerSessionMigration, saidGroupsMigration, sessionMigrations } from './sign-in/sessions';

export const identityMigrations: readonly Migration[] = [
  issuerStateMigration,
  ...sessionMigrations,
  personKeyMigration,
  passwordMigration,
  issuerSessionMigration,
  saidGroupsMigration,
];
