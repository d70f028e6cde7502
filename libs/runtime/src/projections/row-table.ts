import type { PoolClient } from 'pg';
import type { Columns } from './projection';
import type { Row } from './row';
import { RowSet } from './row-set';

/** The table of one build, read and written in sets. */
export class RowTable {
  private readonly set: RowSet;
  private readonly updates: string;
  private readonly hasKeyColumn: boolean;

  constructor(
    private readonly table: string,
    columns: Columns,
  ) {
    this.hasKeyColumn = 'key' in columns;
    const names = Object.keys(columns).map((name) => `"${name}"`);
    this.set = new RowSet({ key: 'text', ...columns });
    this.updates = names.map((name) => `${name} = excluded.${name}`).join(', ');
  }

  async load(client: PoolClient, keys: readonly string[]): Promise<Map<string, Row>> {
    const { rows } = await client.query<Row & { key: string }>(
      `select * from ${this.table} where key = any($1)`,
      [keys],
    );
    return new Map(
      rows.map(({ key, ...row }): [string, Row] => [key, this.hasKeyColumn ? { key, ...row } : row]),
    );
  }

  async write(client: PoolClient, changed: ReadonlyMap<string, Row | undefined>): Promise<void> {
    const removed: string[] = [];
    const kept: Row[] = [];
    for (const [key, row] of changed)
      if (row === undefined) removed.push(key);
      else kept.push({ ...row, key });
    if (removed.length > 0) await client.query(`delete from ${this.table} where key = any($1)`, [removed]);
    if (kept.length === 0) return;
    const then = this.updates === '' ? 'nothing' : `update set ${this.updates}`;
    await client.query(
      `insert into ${this.table} (${this.set.columns}) ${this.set.source} on conflict (key) do ${then}`,
      [...this.set.values(kept)],
    );
  }
}
