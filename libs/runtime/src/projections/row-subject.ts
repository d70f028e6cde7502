import type { RecordedEvent } from '@channel/event-store';
import type { Database } from '@channel/postgres';
import type { PoolClient } from 'pg';
import { isDataError, textOf } from '../feed/failure';
import type { Subject, Transaction } from '../feed/subject';
import type { Build } from './builds';
import { park, parkedKeys, unpark, wantedKeys } from './parked';
import { PastTable } from './past-table';
import { pastOf, viewOf } from './projection';
import { foldRows, streamKey, touchesOf, type Touch } from './row-fold';
import { RowTable } from './row-table';
import { tableOf, type AnyRowProjection } from './tables';

/** Rows that are folded before they are written: memory, and how long the process does nothing else, stay bounded. */
const MAX_KEYS = 1_000;

/** Applies a projection of rows, in sets, in the consumer's transaction. */
export class RowSubject implements Subject {
  readonly setsAside: boolean;
  private build = 0n;
  private table: RowTable;
  private past: PastTable;
  private aside = new Set<string>();

  constructor(
    readonly definition: AnyRowProjection,
    private readonly database: Database,
  ) {
    this.setsAside = definition.onFailure === 'park';
    this.table = new RowTable('', {});
    this.past = new PastTable('', {});
  }

  async begin({ build }: Build): Promise<void> {
    this.build = build;
    const { columns } = this.definition;
    this.table = new RowTable(tableOf(viewOf(this.definition.name), build), columns);
    this.past = new PastTable(tableOf(pastOf(this.definition.name), build), columns);
    this.aside = await parkedKeys(this.database.pool, build);
  }

  async apply(client: PoolClient, events: readonly RecordedEvent[], isCareful: boolean): Promise<void> {
    const { touches, parked } = touchesOf(this.definition, events, this.aside);
    await park(client, this.build, parked);
    for (const { key } of parked) this.aside.add(key);
    for (const part of portions(touches))
      await (isCareful ? this.applyPart(client, part) : this.write(client, part));
  }

  async idle(transaction: Transaction): Promise<void> {
    if (this.aside.size === 0) return;
    await transaction(async (client) => {
      for (const key of await wantedKeys(client, this.build)) await this.retry(client, key);
    });
    this.aside = await parkedKeys(this.database.pool, this.build);
  }

  private async retry(client: PoolClient, key: string): Promise<void> {
    const events = await unpark(client, this.build, key);
    this.aside.delete(key);
    if (key !== streamKey(events[0]?.stream ?? '')) {
      await this.applyPart(
        client,
        events.map((event) => ({ event, keys: [key] })),
      );
      return;
    }
    await this.apply(client, events, true);
  }

  /** If the database refuses a value, halves find the event, and the event its key; that key is parked. */
  private async applyPart(client: PoolClient, touches: readonly Touch[]): Promise<void> {
    await client.query('savepoint part');
    try {
      await this.write(client, touches);
      await client.query('release savepoint part');
    } catch (error) {
      if (!isDataError(error)) throw error;
      await client.query('rollback to savepoint part');
      await client.query('release savepoint part');
      for (const half of halves(touches)) await this.applyPart(client, half);
      if (halves(touches).length === 0) await this.parkRefused(client, touches, textOf(error));
    }
  }

  private async write(client: PoolClient, touches: readonly Touch[]): Promise<void> {
    const keys = [...new Set(touches.flatMap((touch) => touch.keys))].filter((key) => !this.aside.has(key));
    const loaded = await this.table.load(client, keys);
    const { changed, versions, parked } = foldRows(this.definition, touches, loaded, this.aside);
    await this.table.write(client, changed);
    await this.past.write(client, versions);
    await park(client, this.build, parked);
    for (const { key } of parked) this.aside.add(key);
  }

  private async parkRefused(client: PoolClient, touches: readonly Touch[], problem: string): Promise<void> {
    for (const { event, keys } of touches)
      for (const key of keys) {
        await park(client, this.build, [{ key, event, problem }]);
        this.aside.add(key);
      }
  }
}

const portions = (touches: readonly Touch[]): Touch[][] => {
  const parts: Touch[][] = [];
  let count = MAX_KEYS;
  for (const touch of touches) {
    if (count + touch.keys.length > MAX_KEYS) {
      parts.push([]);
      count = 0;
    }
    parts.at(-1)?.push(touch);
    count += touch.keys.length;
  }
  return parts;
};

/** Two parts of the work, in order; none if it is one event with one key. */
const halves = (touches: readonly Touch[]): readonly (readonly Touch[])[] => {
  const [only] = touches;
  if (only === undefined) return [];
  if (touches.length > 1) {
    const middle = Math.ceil(touches.length / 2);
    return [touches.slice(0, middle), touches.slice(middle)];
  }
  return only.keys.length > 1 ? only.keys.map((key) => [{ event: only.event, keys: [key] }]) : [];
};
