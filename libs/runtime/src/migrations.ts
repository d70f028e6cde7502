import type { Migration } from '@channel/postgres';

const TABLES = `
  create table runtime.numbers (
    series text not null, year integer not null, last bigint not null, primary key (series, year));

  create table runtime.clock (
    one boolean primary key check (one), "offsetMs" bigint not null, floor text collate "C" not null);

  -- One row per build of a projection, and one per automation: where it is, and whose it is.
  create table runtime.checkpoints (
    build bigint generated always as identity primary key,
    kind text not null check (kind in ('projection', 'automation')),
    name text not null, version integer not null, shape text not null,
    tables jsonb not null default '[]',
    live boolean not null,
    "storeId" text not null,
    position text collate "C" not null default '',
    epoch bigint not null default 0,
    status text not null default 'running' check (status in ('running', 'stopped', 'refused')),
    problem text,
    "retryWanted" boolean not null default false,
    "updatedAt" timestamptz not null default now());
  create unique index on runtime.checkpoints (name) where live;

  create table runtime.parked (
    build bigint not null references runtime.checkpoints on delete cascade,
    key text not null, position text collate "C" not null, revision bigint not null,
    event jsonb not null, problem text,
    "retryWanted" boolean not null default false,
    "parkedAt" timestamptz not null default now(),
    primary key (build, key, position, revision));

  create table runtime.outbox (
    id bigint generated always as identity primary key,
    automation text not null, lane text not null,
    "commandId" text not null unique,
    command jsonb not null, cause jsonb not null,
    status text not null default 'pending' check (status in ('pending', 'done', 'refused', 'failed')),
    attempts integer not null default 0,
    "nextAttemptAt" timestamptz not null default now(),
    result jsonb, problem text,
    "createdAt" timestamptz not null default now(), "finishedAt" timestamptz);
  create index on runtime.outbox (id) where status in ('pending', 'failed');

  create table runtime.deadlines (
    automation text not null, "deadlineId" text not null, lane text not null,
    "dueAt" text collate "C" not null, "commandId" text not null,
    command jsonb not null, cause jsonb not null,
    status text not null default 'open' check (status in ('open', 'fired', 'cancelled')),
    primary key (automation, "deadlineId"));
  create index on runtime.deadlines ("dueAt") where status = 'open';

  create table runtime.jobs (
    id text primary key, kind text not null, input jsonb not null, meta jsonb not null,
    status text not null check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    progress jsonb, result jsonb, problem jsonb,
    "orgId" text not null, "startedBy" text not null,
    "createdAt" text not null, "startedAt" text, "finishedAt" text,
    sequence bigint generated always as identity,
    attempts integer not null default 0, owner text, "leaseUntil" timestamptz);
  create index on runtime.jobs (sequence) where status in ('queued', 'running');
`;

/** Checkpoints, parked events, outbox, deadlines, jobs, clock, numbers and drafts: not business history. */
export const runtimeMigrations: readonly Migration[] = [
  {
    id: 'runtime/0001-tables',
    note: 'Where consumers are, what automations sent and wait for, the queue of jobs.',
    up: async (client) => {
      await client.query(TABLES);
    },
  },
  {
    id: 'runtime/0002-clock-jumps',
    note: 'Where the clock of the demo was sent, by command, so that a retry does not send it on.',
    up: async (client) => {
      await client.query(`create table runtime."clockJumps" (
        "commandId" text primary key, "requestHash" text not null, "to" text not null)`);
    },
  },
  {
    id: 'runtime/0003-drafts',
    note: 'What people prepare before it is a fact. A row that ended keeps no content.',
    up: async (client) => {
      await client.query(`
        create table runtime.drafts (
          id text primary key, kind text not null, "orgId" text not null,
          content jsonb, revision bigint not null,
          "begunBy" text not null, "begunAt" text collate "C" not null,
          "changedBy" text not null, "changedAt" text not null,
          "beginHash" text not null, "commandId" text not null, "requestHash" text not null);
        create index on runtime.drafts (kind, "orgId", "begunAt", id) where content is not null`);
    },
  },
  {
    id: 'runtime/0004-clock-stands',
    note: 'Where the clock of the demo stands still while its history is told.',
    up: async (client) => {
      await client.query('alter table runtime.clock add column "standsAt" text');
    },
  },
  {
    id: 'runtime/0005-jobs-given-up',
    note: 'Why a job was given up, for operators. Null on a job that came to an end of its own.',
    up: async (client) => {
      await client.query('alter table runtime.jobs add column fault text');
    },
  },
  {
    id: 'runtime/0006-reminders',
    note: 'Until when a reminder is worth telling. Null on a deadline that is due however late it is.',
    up: async (client) => {
      await client.query('alter table runtime.deadlines add column "until" text collate "C"');
    },
  },
];
