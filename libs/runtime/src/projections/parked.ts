import type { RecordedEvent } from '@channel/event-store';
import type { PoolClient } from 'pg';
import type { ParkedEvent } from './row-fold';

type Stored = Omit<RecordedEvent, 'revision'> & { revision: string };

/** The keys that take no events until they are retried. */
export const parkedKeys = async (client: Pick<PoolClient, 'query'>, build: bigint): Promise<Set<string>> => {
  const { rows } = await client.query<{ key: string }>(
    'select distinct key from runtime.parked where build = $1',
    [build],
  );
  return new Set(rows.map(({ key }) => key));
};

export const park = async (
  client: PoolClient,
  build: bigint,
  parked: readonly ParkedEvent[],
): Promise<void> => {
  if (parked.length === 0) return;
  const rows = parked.map(({ key, event, problem }) => ({
    build: build.toString(),
    key,
    position: event.checkpoint,
    revision: event.revision.toString(),
    event: { ...event, revision: event.revision.toString() },
    problem,
  }));
  await client.query(
    `insert into runtime.parked (build, key, position, revision, event, problem)
     select build, key, position, revision, event, problem
     from json_populate_recordset(null::runtime.parked, $1::json) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
};

/** The keys that somebody asked to retry. */
export const wantedKeys = async (client: PoolClient, build: bigint): Promise<string[]> => {
  const { rows } = await client.query<{ key: string }>(
    'select distinct key from runtime.parked where build = $1 and "retryWanted" order by key',
    [build],
  );
  return rows.map(({ key }) => key);
};

/** Takes the events of a key out, in their order. */
export const unpark = async (client: PoolClient, build: bigint, key: string): Promise<RecordedEvent[]> => {
  const { rows } = await client.query<{ event: Stored }>(
    `with taken as (delete from runtime.parked where build = $1 and key = $2 returning *)
     select event from taken order by position, revision`,
    [build, key],
  );
  return rows.map(({ event }) => ({ ...event, revision: BigInt(event.revision) }));
};
