import type { Migration } from '@channel/postgres';

/** Rows and findings of imports: kept for review and report, rebuilt by checking again, facts only once applied. */
export const imports0001: Migration = {
  id: 'imports/0001-rows',
  note: 'Rows and findings of imported files, and which import holds which file of a sender.',
  up: async (client) => {
    await client.query(`
      create schema imports;
      create table imports.files (
        kind text not null,
        org_id text not null,
        file_hash text not null,
        import_id text not null,
        primary key (kind, org_id, file_hash)
      );
      create table imports.headers (
        import_id text primary key,
        columns jsonb not null
      );
      create table imports.rows (
        import_id text not null,
        row integer not null,
        outcome text not null,
        raw jsonb not null,
        findings jsonb not null,
        primary key (import_id, row)
      );
      create index on imports.rows (import_id, outcome, row);`);
  },
};
