import type { Migration } from '@channel/postgres';

const TABLES = `
  create schema log;

  create table log.events (
    position bigint primary key,
    stream text collate "C" not null,
    revision bigint not null check (revision >= 0),
    id uuid not null,
    type text not null check (type <> ''),
    schema_version integer not null,
    data jsonb not null,
    meta jsonb not null,
    recorded_at timestamptz not null,
    unique (stream, revision),
    unique (stream, id)
  );

  -- Where each stream is, so that an append needs one look.
  create table log.streams (
    id text collate "C" primary key,
    revision bigint not null
  );

  -- One row. Its lock makes the writers of all processes queue up, so positions have no gap and a reader that has seen
  -- a position has seen all before it.
  create table log.head (
    one boolean primary key default true check (one),
    position bigint not null
  );
  insert into log.head (position) values (0);

  create function log.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'events are never changed or removed' using errcode = 'insufficient_privilege';
  end $$;
  create trigger events_never_change before update or delete or truncate on log.events
    for each statement execute function log.refuse_change();
`;

/*
 * Decides a batch of appends. Requests of one stream are in rounds of their own, in the order they came; within a round
 * each stream occurs once, so one statement decides and writes them all. The planner is told to use the indexes because
 * its plan is kept from the time when the tables were empty.
 *   n request number · s stream · x expected revision, -1 for none · k events in it · r round · e its events
 */
const APPEND = `
  create function log.append(batch jsonb, rounds integer)
  returns table (n integer, outcome text, revision bigint, "position" bigint)
  language plpgsql
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
  #variable_conflict use_column
  declare
    before bigint;
    last bigint;
  begin
    select h.position into strict last from log.head h for update;
    before := last;
    for round in 0 .. rounds - 1 loop
      return query
        with request as materialized (
          select q.n, q.s, q.x, q.k, q.e, coalesce(t.revision, -1) as at
          from jsonb_to_recordset(batch) as q(n integer, s text, x bigint, k integer, r integer, e jsonb)
          left join log.streams t on t.id = q.s
          where q.r = round
        ), repeated as materialized (
          -- An id that stands in the stream while the revision fits: the one case where this store is stricter.
          select q.n from request q
          where q.x = q.at and q.at >= 0 and exists (
            -- A scalar query per id: a join would be planned over all events of the stream.
            select 1 from jsonb_to_recordset(q.e) as v(id uuid)
            where (select o.position from log.events o where o.stream = q.s and o.id = v.id) is not null)
        ), accepted as materialized (
          select q.n, q.s, q.k, q.e, q.at,
                 last + coalesce(sum(q.k) over (order by q.n rows between unbounded preceding and 1 preceding), 0)
                   as base
          from request q
          where q.x = q.at and not exists (select 1 from repeated p where p.n = q.n)
        ), written as (
          insert into log.events (position, stream, revision, id, type, schema_version, data, meta, recorded_at)
          select a.base + 1 + v.i, a.s, a.at + 1 + v.i, v.id, v.t, v.v, v.d, v.m, v.w
          from accepted a
          cross join lateral jsonb_to_recordset(a.e)
            as v(i integer, id uuid, t text, v integer, d jsonb, m jsonb, w timestamptz)
          order by 1
        ), moved as (
          insert into log.streams (id, revision) select a.s, a.at + a.k from accepted a
          on conflict (id) do update set revision = excluded.revision
        ), replayed as materialized (
          -- The same ids right after the expected revision: an earlier success, answered again.
          select q.n, q.x + q.k as revision, max(o.position) as position
          from request q
          cross join lateral jsonb_to_recordset(q.e) as v(i integer, id uuid)
          cross join lateral (
            select c.position from log.events c
            where c.stream = q.s and c.revision = q.x + 1 + v.i and c.id = v.id offset 0) o
          where q.x < q.at
          group by q.n, q.x, q.k having count(*) = q.k
        )
        select a.n, 'appended', a.at + a.k, (a.base + a.k)::bigint from accepted a
        union all
        select p.n, 'replayed', p.revision, p.position from replayed p
        union all
        select p.n, 'repeated', null, null from repeated p
        union all
        select q.n, 'wrong', q.at, null from request q
        where q.x <> q.at and not exists (select 1 from replayed p where p.n = q.n);
      select coalesce(max(o.position), last) into last from log.events o where o.position > last;
    end loop;
    if last > before then
      update log.head set position = last;
      perform pg_notify('channel_log', last::text);
    end if;
  end $$;
`;

const GRANTS = `
  do $$
  declare
    application text := quote_ident(current_setting('channel.app_role'));
  begin
    execute 'grant usage on schema log to ' || application;
    execute 'grant select, insert on log.events to ' || application;
    execute 'grant select, insert, update on log.streams to ' || application;
    execute 'grant select, update on log.head to ' || application;
    execute 'grant execute on function log.append to ' || application;
  end $$;
`;

/** The tables of the PostgreSQL log. */
export const eventStoreMigrations: readonly Migration[] = [
  {
    id: 'event-store/0001-log',
    note: 'Events in one gapless order, insert-only, with group commit in one call.',
    up: async (client) => {
      await client.query(TABLES);
      await client.query(APPEND);
      await client.query(GRANTS);
    },
  },
];
