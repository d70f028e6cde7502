import type { Pool, PoolClient } from 'pg';

/** The read side's PostgreSQL, as the role `channel_app`. */
export abstract class Database {
  abstract readonly pool: Pool;
  /**
   * Runs work in one transaction; rolls back if it throws. One that is `repeatable` does not wait for the disk: a crash
   * of the server may lose it, and whoever asked does it again.
   * @param work hears how many rows the `first` statement concerned, which goes with the beginning in one exchange
   */
  abstract transaction<Result>(
    work: (client: PoolClient, concerned: number) => Promise<Result>,
    options?: Readonly<{ repeatable?: boolean; first?: string }>,
  ): Promise<Result>;
  /** One statement, for queries: rows with int8 as bigint, numeric and dates as text, timestamptz as ISO text. */
  abstract query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * One forward-only step of the database. A lib exports its steps in order; read models are not migrated, they are
 * rebuilt. `before` and `after` throw if the data is not as the step believes.
 */
export type Migration = Readonly<{
  /** `<lib>/0001-<name>`, unique. */
  id: string;
  note: string;
  before?: (client: PoolClient) => Promise<void>;
  up: (client: PoolClient) => Promise<void>;
  after?: (client: PoolClient) => Promise<void>;
}>;
