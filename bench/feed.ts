import { EventStoreModule, openEventStore, type NewEvent } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import { PostgresModule } from '@channel/postgres';
import {
  Checkpoints,
  contribute,
  runtimeMigrations,
  RuntimeAdmin,
  RuntimeModule,
  type Projection,
} from '@channel/runtime';
import { eventStoreMigrations } from '@channel/event-store';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { newEvent, SETTINGS } from './append';
import type { Contestant, Sample } from './measure';
import { scratch, type BenchServer } from './server';

const EVENTS = Number(process.env.BENCH_FEED_EVENTS ?? 200_000);
const STREAMS = 2_000;
const PER_APPEND = Math.min(100, EVENTS / STREAMS);

type Happened = DomainEvent<'BenchHappened', { dealId: string; note: string; index: number }>;
type StreamRow = Readonly<{ events: number; last: number }>;

/** Folds an existing row: how many events a stream has, and the last of them. */
const perStream: Projection<Happened, StreamRow> = {
  name: 'bench.per-stream',
  version: 1,
  streams: ['bench-'],
  handles: ['BenchHappened'],
  columns: { events: 'integer not null', last: 'integer not null' },
  onFailure: 'stop',
  keys: ({ stream }) => [stream],
  project: (row, { data }) => ({ events: (row?.events ?? 0) + 1, last: data.index }),
};

/** A row for each event. */
const perEvent: Projection<Happened, Readonly<{ stream: string; note: string }>> = {
  name: 'bench.per-event',
  version: 1,
  streams: ['bench-'],
  handles: ['BenchHappened'],
  columns: { stream: 'text not null', note: 'text not null' },
  onFailure: 'stop',
  keys: ({ id }) => [id],
  project: (_, { stream, data }) => ({ stream, note: data.note }),
};

const sampleOf = (events: number, milliseconds: number, errors: readonly string[] = []): Sample => ({
  perSecond: (events * 1000) / milliseconds,
  p50Ms: milliseconds,
  p99Ms: milliseconds,
  errors,
});

export const fill = async (url: string): Promise<void> => {
  const store = await openEventStore({ ...SETTINGS, eventStore: 'embedded', databaseUrl: url });
  const streams = Array.from({ length: STREAMS }, (_, number) => number);
  const perStreamEvents = EVENTS / STREAMS;
  for (let start = 0; start < STREAMS; start += 50)
    await Promise.all(
      streams.slice(start, start + 50).map(async (number) => {
        for (let done = 0; done < perStreamEvents; done += PER_APPEND) {
          const commandId = `fill/${String(number)}/${String(done)}`;
          const events: NewEvent[] = Array.from({ length: PER_APPEND }, (__, index) =>
            newEvent(commandId, done + index),
          );
          await store.append(`bench-${String(number)}`, done === 0 ? 'noStream' : BigInt(done - 1), {
            commandId,
            events,
          });
        }
      }),
    );
  await store.close();
};

const startRuntime = (url: string): Promise<INestApplicationContext> => {
  @Module({
    imports: [
      PostgresModule.forRoot({ databaseUrl: url, poolSize: 10 }),
      EventStoreModule.forRoot({ ...SETTINGS, eventStore: 'embedded', databaseUrl: url }),
      RuntimeModule.forRoot({ worker: true, clock: 'system' }),
      contribute('bench', { projections: [perStream, perEvent] }),
    ],
  })
  class BenchModule {}
  return NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
};

/** Lost or repeated events, by the rows that they left. */
const brokenRows = async (url: string): Promise<readonly string[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ counted: unknown; single: unknown }>(
    'select (select sum(events) from read."bench_per_stream") counted, (select count(*) from read."bench_per_event") single',
  );
  await client.end();
  const [{ counted, single } = { counted: '0', single: '0' }] = rows;
  return String(counted) === String(EVENTS) && String(single) === String(EVENTS)
    ? []
    : [`${String(counted)} counted and ${String(single)} rows of ${String(EVENTS)} events`];
};

/** Both read models built from an empty database, at once, from the first event to the last. */
const ours = async (server: BenchServer, run: number): Promise<Sample> => {
  const urls = await server.database(`feed_${String(run)}`, [...eventStoreMigrations, ...runtimeMigrations]);
  await fill(urls.app);
  const began = performance.now();
  const app = await startRuntime(urls.app);
  await app.get(Checkpoints).settled(600_000);
  const elapsed = performance.now() - began;
  const stopped = (await app.get(RuntimeAdmin).projections()).filter(({ status }) => status !== 'running');
  await app.close();
  return sampleOf(EVENTS, elapsed, [
    ...(await brokenRows(urls.app)),
    ...stopped.map(({ name }) => `${name} stopped`),
  ]);
};

/** What PostgreSQL takes for the rows alone: two COPY statements from a file. */
const copies = async (server: BenchServer, run: number): Promise<Sample> => {
  const urls = await server.database(`copy_${String(run)}`);
  const file = join(scratch, `bench-copy-${String(run)}.csv`);
  const note = 'x'.repeat(180);
  writeFileSync(
    file,
    Array.from(
      { length: EVENTS },
      (_, index) => `event-${String(index)},bench-${String(index % STREAMS)},${note}`,
    ).join('\n'),
  );
  chmodSync(file, 0o644);
  const client = new Client({ connectionString: urls.admin });
  await client.connect();
  for (const table of ['one', 'two'])
    await client.query(`create table ${table} (key text primary key, stream text, note text)`);
  const began = performance.now();
  for (const table of ['one', 'two']) await client.query(`copy ${table} from '${file}' (format csv)`);
  const elapsed = performance.now() - began;
  await client.end();
  return sampleOf(EVENTS, elapsed);
};

export const feedContestants = async (
  server: BenchServer,
): Promise<{ contestants: readonly Contestant[]; close: () => Promise<void> }> => {
  let run = 0;
  const next = (): number => (run += 1);
  return {
    contestants: [
      { name: `Channel Ledger, ${EVENTS.toLocaleString('en-GB')} events`, run: () => ours(server, next()) },
      { name: 'COPY of the rows alone', run: () => copies(server, next()) },
    ],
    close: async () => undefined,
  };
};
