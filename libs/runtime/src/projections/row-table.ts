import type { PoolClient } from 'pg';
import { json } from './row-json';
import type { Row } from './row';

/** The table of one build, read and written in sets. */
export class RowTable {
  private readonly columns: string;
  private readonly updates: string;
  private readonly hasKeyColumn: boolean;

  constructor(
    private readonly table: string,
    columns: readonly string[],
  ) {
    this.hasKeyColumn = columns.includes('key');
    const names = columns.map((name) => `"${name}"`);
    this.columns = ['key', ...names].join(', ');
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
      `insert into ${this.table} (${this.columns})
       select ${this.columns} from json_populate_recordset(null::${this.table}, $1::json)
       on conflict (key) do ${then}`,
      [json(kept)],
    );
  }
}
