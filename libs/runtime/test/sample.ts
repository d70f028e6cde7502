import type { Decider, DomainCommand, DomainEvent } from '@channel/kernel';
import { refuse } from '@channel/kernel';
import {
  contribute,
  type Automation,
  type Contribution,
  type Projection,
  type SqlProjection,
} from '@channel/runtime';
import type { DynamicModule } from '@nestjs/common';

/** A counter: the smallest aggregate that can refuse, be raced for and be projected. */
export type Counted = DomainEvent<'Counted', { by: number; note: string }>;
export type Count = DomainCommand<'Count', { by: number; note?: string }>;
export type Counter = Readonly<{ total: number }>;

export const counter: Decider<Counter, Count, Counted, 'LIMIT_REACHED'> = {
  stream: 'counter',
  initial: { total: 0 },
  evolve: ({ total }, { data }) => ({ total: total + data.by }),
  decide: ({ data }, { total }) =>
    total + data.by > 1_000
      ? refuse('LIMIT_REACHED', 'A counter ends at 1000.')
      : data.by === 0
        ? []
        : [{ type: 'Counted', data: { by: data.by, note: data.note ?? '' } }],
};

export type CounterRow = { total: number; last: string; unfit: boolean; lines: readonly string[] };

/** Notes steer failures: `poison` throws in the fold while `world.sick`, `unfit` is refused by the database. */
export const world = { sick: true };

export const counterList = (overrides: Partial<Projection<Counted, CounterRow>> = {}) =>
  ({
    name: 'samples.counter-list',
    version: 1,
    streams: ['counter-'],
    handles: ['Counted'],
    columns: {
      total: 'integer not null',
      last: 'text not null',
      unfit: 'boolean not null check (not unfit)',
      lines: 'jsonb not null',
    },
    indexes: ['(total)'],
    onFailure: 'park',
    keys: ({ stream }) => [stream],
    project: (row, { data, checkpoint }) => {
      if (data.note === 'poison' && world.sick) throw new Error('it does not fold');
      return {
        total: (row?.total ?? 0) + data.by,
        last: data.note,
        unfit: row?.unfit === true || data.note === 'unfit',
        lines: [...(row?.lines ?? []), `${data.note}@${checkpoint}`].slice(-3),
      };
    },
    ...overrides,
  }) satisfies Projection<Counted, CounterRow>;

/** What a list says counts once it is closed. */
export const closedLines = {
  name: 'samples.lines',
  version: 1,
  streams: ['list-'],
  handles: ['LinesRecorded', 'ListClosed'],
  chunks: [{ chunk: 'LinesRecorded', closing: 'ListClosed' }],
  columns: { text: 'text', checkpoint: 'text' },
  onFailure: 'park',
  keys: ({ data }) => data.lines ?? [],
  project: (_row, { data, checkpoint }, key) => ({
    text: `${key}:${String(data.lines?.length)}`,
    checkpoint,
  }),
} satisfies Projection<
  { type: 'LinesRecorded' | 'ListClosed'; data: { lines?: string[] } },
  { text: string; checkpoint: string }
>;

/** The sum of all counters, in a table of its own. */
export const totalInSql: SqlProjection<Counted> = {
  name: 'samples.totals',
  version: 1,
  streams: ['counter-'],
  handles: ['Counted'],
  tables: ['sums'],
  create: (table) => [`create table ${table('sums')} (one boolean primary key, total bigint not null)`],
  onFailure: 'stop',
  apply: async (transaction, events, table) => {
    await transaction.query(
      `insert into ${table('sums')} values (true, $1)
       on conflict (one) do update set total = sums.total + excluded.total`.replace(
        'sums.total',
        `${table('sums')}.total`,
      ),
      [events.reduce((sum, { data }) => sum + data.by, 0)],
    );
  },
};

export const samples = (contribution: Contribution): DynamicModule => contribute('samples', contribution);
export type SampleAutomation = Automation<Counted, DomainCommand>;
