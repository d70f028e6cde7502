import type { PoolClient } from 'pg';
import type { Columns } from './projection';
import type { Row, Version } from './row';
import { RowSet } from './row-set';

type Kept = Readonly<{ key: string; row: Row; knownFrom: string; knownUntil: string | null }>;
type Open = Readonly<{ key: string; knownFrom: string }>;

/**
 * What the rows of one build were before: each version counts from the instant of the event that made it to the instant
 * of the next. The versions of a key follow each other without a gap, and never overlap, also where a clock went back.
 */
export class PastTable {
  private readonly set: RowSet;

  constructor(
    private readonly table: string,
    columns: Columns,
  ) {
    this.set = new RowSet({ key: 'text', ...columns, knownFrom: 'text', knownUntil: 'text' });
  }

  /** Adds versions, in the order of the feed. Of several of one instant the last one stays, in whatever batches they come. */
  async write(client: PoolClient, versions: readonly Version[]): Promise<void> {
    const keys = [...new Set(versions.map(({ key }) => key))];
    if (keys.length === 0) return;
    const { rows } = await client.query<Open>(
      `select key, "knownFrom" from ${this.table} where key = any($1) and "knownUntil" is null`,
      [keys],
    );
    const { ended, replaced, kept } = sequel(rows, versions);
    if (replaced.length > 0)
      await client.query(`delete from ${this.table} where key = any($1) and "knownUntil" is null`, [
        replaced,
      ]);
    if (ended.length > 0)
      await client.query(
        `update ${this.table} past set "knownUntil" = ended.at
         from json_to_recordset($1::json) ended(key text, at text)
         where past.key = ended.key and past."knownUntil" is null`,
        [JSON.stringify(ended)],
      );
    if (kept.length > 0)
      await client.query(`insert into ${this.table} (${this.set.columns}) ${this.set.source}`, [
        ...this.set.values(kept.map(({ row, ...place }) => ({ ...row, ...place }))),
      ]);
  }
}

type Sequel = Readonly<{
  /** Open versions that end, and when. */
  ended: readonly Readonly<{ key: string; at: string }>[];
  /** Keys whose open version was of the same instant: it was never known by itself. */
  replaced: readonly string[];
  kept: readonly Kept[];
}>;

export const sequel = (open: readonly Open[], versions: readonly Version[]): Sequel => {
  const before = new Map(open.map(({ key, knownFrom }) => [key, knownFrom]));
  const ofKey = new Map<string, Version[]>();
  for (const version of versions) {
    const known = ofKey.get(version.key) ?? [];
    const last = known.at(-1);
    const notBefore = last?.at ?? before.get(version.key) ?? '';
    const at = version.at < notBefore ? notBefore : version.at;
    if (last?.at === at) known.pop();
    ofKey.set(version.key, [...known, { ...version, at }]);
  }
  const firsts = [...ofKey].flatMap(([key, [first]]) =>
    first !== undefined && before.has(key) ? [{ key, at: first.at }] : [],
  );
  return {
    ended: firsts.filter(({ key, at }) => before.get(key) !== at),
    replaced: firsts.filter(({ key, at }) => before.get(key) === at).map(({ key }) => key),
    kept: [...ofKey.values()].flatMap((known) =>
      known.flatMap(({ key, row, at }, index) =>
        row === undefined ? [] : [{ key, row, knownFrom: at, knownUntil: known[index + 1]?.at ?? null }],
      ),
    ),
  };
};
