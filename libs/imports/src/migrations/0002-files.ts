import type { Migration } from '@channel/postgres';

/** What the report needs to be written as the file was, and which held rows one decision took out of it. */
export const imports0002: Migration = {
  id: 'imports/0002-files',
  note: 'Delimiter and blank records of an imported file; rows that were decided together.',
  up: async (client) => {
    await client.query(`
      alter table imports.headers
        add column delimiter text not null default ',',
        add column blank integer not null default 0;
      alter table imports.rows add column part text;
      create index on imports.rows (import_id, part) where part is not null;`);
  },
};
