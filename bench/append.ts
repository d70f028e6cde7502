import { openEventStore, type EventStore, type NewEvent } from '@channel/event-store';
import { Pool } from 'pg';
import { emmettStore } from './emmett';
import { underLoad, type Contestant, type Sample } from './measure';
import type { BenchServer } from './server';

export const SETTINGS = {
  eventStoreNamespace: '',
  eventStoreTimings: { timeoutMs: 5_000, retryMs: 30_000 },
} as const;

/** The event that every contestant appends: about 250 bytes of data. */
const data = (index: number) => ({
  dealId: `deal_${String(index).padStart(26, '0')}`,
  note: 'x'.repeat(180),
  index,
});

export const newEvent = (commandId: string, index: number): NewEvent => ({
  type: 'BenchHappened',
  data: data(index),
  metadata: {
    actor: { id: 'pers_bench', type: 'person', orgId: 'vendor', onBehalfOf: null },
    channel: 'cli',
    reason: null,
    commandId,
    requestHash: 'sha256:0',
    correlationId: commandId,
    causationId: null,
    recordedAt: '2026-09-07T09:00:00.000Z',
    effectiveAt: '2026-09-07T09:00:00.000Z',
    schemaVersion: 1,
    traceparent: null,
  },
});

/** Numbers of the appends that were acknowledged, by caller. Each contestant keeps them, so that keeping them costs each alike. */
export type Acknowledged = readonly number[][];
export const noneYet = (callers: number): Acknowledged => Array.from({ length: callers }, () => []);

/** Appends one event at a time to a stream per caller, then reads the whole log and compares. */
export const ours = async (
  store: EventStore,
  callers: number,
  milliseconds: number,
  tag: string,
): Promise<Sample> => {
  const acknowledged = noneYet(callers);
  const sample = await underLoad(callers, milliseconds, async (caller, index) => {
    const stream = `bench-${tag}-${String(caller)}`;
    const commandId = `${stream}/${String(index)}`;
    await store.append(stream, index === 0 ? 'noStream' : BigInt(index - 1), {
      commandId,
      events: [newEvent(commandId, index)],
    });
    acknowledged[caller]?.push(index);
  });
  return { ...sample, errors: [...sample.errors, ...(await broken(store, tag, acknowledged))] };
};

/** Every promise that the log broke: lost, repeated, out of order, accepted wrongly. */
const broken = async (store: EventStore, tag: string, acknowledged: Acknowledged): Promise<string[]> => {
  const found: string[] = [];
  const seen = new Set<string>();
  const next = new Map<string, bigint>();
  let last = '';
  for await (const event of store.readAll({ prefixes: [`bench-${tag}-`] })) {
    const { commandId } = event.metadata;
    if (seen.has(commandId)) found.push(`repeated ${commandId}`);
    seen.add(commandId);
    if (event.checkpoint <= last) found.push(`out of order at ${event.checkpoint}`);
    last = event.checkpoint;
    if (event.revision !== (next.get(event.stream) ?? 0n)) found.push(`hole in ${event.stream}`);
    next.set(event.stream, event.revision + 1n);
  }
  for (const [caller, indexes] of acknowledged.entries())
    for (const index of indexes) {
      const commandId = `bench-${tag}-${String(caller)}/${String(index)}`;
      if (!seen.has(commandId)) found.push(`lost ${commandId}`);
    }
  const stream = `bench-${tag}-0`;
  const wrong = store.append(stream, 0n, { commandId: 'wrong', events: [newEvent('wrong', 0)] });
  if (
    await wrong.then(
      () => true,
      () => false,
    )
  )
    found.push('a wrong revision was accepted');
  const repeated = await store.append(stream, 'noStream', {
    commandId: `${stream}/0`,
    events: [newEvent(`${stream}/0`, 0)],
  });
  if (repeated.revision !== 0n) found.push('a repeated append was written again');
  return found;
};

/** Plain inserts, one a transaction, over as many connections as callers: what PostgreSQL does without a log's promises. */
const rawInserts = async (url: string, callers: number, milliseconds: number): Promise<Sample> => {
  const pool = new Pool({ connectionString: url, max: callers });
  await pool.query('create table if not exists plain (id bigserial primary key, data jsonb not null)');
  const sample = await underLoad(callers, milliseconds, async (_, index) => {
    await pool.query('insert into plain (data) values ($1)', [JSON.stringify(data(index))]);
  });
  await pool.end();
  return sample;
};

export const appendContestants = async (
  server: BenchServer,
  callers: number,
  milliseconds: number,
): Promise<{ contestants: readonly Contestant[]; close: () => Promise<void> }> => {
  const [own, emmett, raw] = [
    await server.log(`own_${String(callers)}`),
    await server.database(`emmett_${String(callers)}`),
    await server.database(`raw_${String(callers)}`),
  ];
  const store = await openEventStore({ ...SETTINGS, eventStore: 'embedded', databaseUrl: own.app });
  const peer = await emmettStore(emmett.owner, callers);
  let run = 0;
  const tag = (): string => `${String(callers)}x${String((run += 1))}`;
  return {
    contestants: [
      { name: 'Channel Ledger, PostgreSQL', run: () => ours(store, callers, milliseconds, tag()) },
      {
        name: 'emmett-postgresql 0.42.0',
        run: () => {
          const prefix = tag();
          return underLoad(callers, milliseconds, (caller, index) =>
            peer.append(`bench-${prefix}-${String(caller)}`, BigInt(index), {
              type: 'BenchHappened',
              data: data(index),
            }),
          );
        },
      },
      { name: 'raw inserts with pg (no log)', run: () => rawInserts(raw.owner, callers, milliseconds) },
    ],
    close: async () => {
      await Promise.all([store.close(), peer.close()]);
    },
  };
};
