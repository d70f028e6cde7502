import type { Migration } from '@channel/postgres';

export const httpMigrations: readonly Migration[] = [
  {
    id: 'http/0001-limits',
    note: 'How often lately somebody asked for what is limited, by the real clock (milliseconds since 1970). It explains nothing and may be emptied.',
    up: async (client) => {
      await client.query('create schema http');
      // In the form that rate-limiter-flexible reads; a float, for a bigint would reach it as one.
      await client.query(
        'create table http.limits (key varchar(255) primary key, points integer not null default 0, expire double precision)',
      );
    },
  },
];
