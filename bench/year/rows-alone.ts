import { Database } from '@channel/postgres';
import { escapeIdentifier } from 'pg';
import { spentOn, type OpenedCopy, type Spent } from './opened';

export type RowsAlone = Spent & Readonly<{ rows: number; tables: number }>;

const COPY = 'read.bench_rows';

/**
 * The limit of all read models at once: the database alone writes the rows that they ended with, indexes and all, in one statement
 * a table. It folds no event, changes no row that it has written, and knows no checkpoints.
 */
export const rowsAlone = async ({
  app,
  dataDir,
}: Pick<OpenedCopy, 'app' | 'dataDir'>): Promise<RowsAlone> => {
  const database = app.get(Database, { strict: false });
  const tables = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'read'::regnamespace and relkind = 'r' order by relname`,
  );
  const named = tables.map(({ name }) => `read.${escapeIdentifier(name)}`);
  const counted = await database.query<{ rows: bigint }>(
    named.map((table) => `select count(*) as rows from ${table}`).join(' union all '),
  );
  const spent = await spentOn(async () => {
    for (const table of named) {
      await database.query(`create table ${COPY} (like ${table} including all)`);
      await database.query(`insert into ${COPY} select * from ${table}`);
      await database.query(`drop table ${COPY}`);
    }
  }, dataDir);
  return {
    ...spent,
    rows: counted.reduce((sum, { rows }) => sum + Number(rows), 0),
    tables: counted.filter(({ rows }) => rows > 0n).length,
  };
};
