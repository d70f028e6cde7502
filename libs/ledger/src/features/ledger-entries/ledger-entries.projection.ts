import { forTypesIn, invariant, moneyJson, totalsOf } from '@channel/kernel';
import { sqlProjection, type Recorded, type Sql } from '@channel/runtime';
import {
  effectiveOnOf,
  POSTINGS,
  postingsOf,
  type Leg,
  type LedgerSource,
} from '../../domain/entry/postings';

export interface EntryRow {
  readonly eventId: string;
  readonly eventType: string;
  readonly stream: string;
  readonly programmeId: string;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  readonly legs: readonly Readonly<{
    account: string;
    partnerId: string | null;
    amount: Readonly<{ amount: string; currency: string }>;
  }>[];
}

const assertZero = (legs: readonly Leg[], eventId: string): void => {
  const totals = totalsOf(legs.map(moneyJson));
  invariant(
    totals.every(({ amount }) => amount === '0'),
    `the entry of event ${eventId} adds up to zero`,
  );
};

/** Keeps what an event moves. */
const post = async (event: Recorded<LedgerSource>, { client, table }: Sql): Promise<void> => {
  const source = { type: event.type, data: event.data } as LedgerSource;
  const legs = postingsOf(source);
  const [first] = legs;
  if (first === undefined) return;
  assertZero(legs, event.id);
  const { recordedAt } = event.metadata;
  const effectiveOn = effectiveOnOf(source) ?? recordedAt.slice(0, 10);
  const shown = legs.map((leg) => ({
    account: leg.account,
    partnerId: leg.partnerId,
    amount: moneyJson(leg),
  }));
  await client.query(`insert into ${table('entries')} values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    event.checkpoint,
    event.id,
    event.type,
    event.stream,
    first.programmeId,
    effectiveOn,
    recordedAt,
    JSON.stringify(shown),
  ]);
  const rows = JSON.stringify(legs.map((leg) => ({ ...leg, minor: leg.minor.toString() })));
  await client.query(
    `insert into ${table('postings')}
     select $1, n, l->>'account', l->>'kind', l->>'programmeId', l->>'partnerId', l->>'currency',
            (l->>'minor')::numeric, $3, $4
       from jsonb_array_elements($2::jsonb) with ordinality as e(l, n)`,
    [event.checkpoint, rows, effectiveOn, recordedAt],
  );
  await client.query(
    `insert into ${table('balances')} as b ("account", "currency", "kind", "programmeId", "amount")
     select l->>'account', l->>'currency', min(l->>'kind'), min(l->>'programmeId'), sum((l->>'minor')::numeric)
       from jsonb_array_elements($1::jsonb) l group by 1, 2
     on conflict ("account", "currency") do update set "amount" = b."amount" + excluded."amount"`,
    [rows],
  );
};

/**
 * Entries, postings and balances move in one transaction with the checkpoint. What the table of postings promises is
 * checked a second time by the database when the transaction commits: an entry that is not zero per currency stops it.
 */
export const ledgerEntries = sqlProjection<LedgerSource>({
  name: 'ledger.entries',
  version: 1,
  streams: ['accrual-', 'statement-', 'payoutBatch-'],
  tables: ['entries', 'postings', 'balances'],
  create: (table) => [
    `create table ${table('entries')} (
       "key" text collate "C" primary key, "eventId" text not null unique, "eventType" text not null,
       "stream" text not null, "programmeId" text not null, "effectiveOn" text not null,
       "recordedAt" text collate "C" not null, "legs" jsonb not null)`,
    `create table ${table('postings')} (
       "entry" text collate "C" not null, "leg" integer not null, "account" text not null, "kind" text not null,
       "programmeId" text not null, "partnerId" text, "currency" text not null, "amount" numeric not null,
       "effectiveOn" text not null, "recordedAt" text collate "C" not null, primary key ("entry", "leg"))`,
    `create index on ${table('postings')} ("account", "currency", "recordedAt")`,
    `create table ${table('balances')} (
       "account" text not null, "currency" text not null, "kind" text not null, "programmeId" text not null,
       "amount" numeric not null, primary key ("account", "currency"))`,
    // Functions and tables have separate names, so the check can bear the name of the table that it guards.
    `create or replace function ${table('postings')}() returns trigger language plpgsql as $check$
     begin
       if exists (select 1 from ${table('postings')} where "entry" = new."entry"
                   group by "currency" having sum("amount") <> 0) then
         raise exception 'ledger entry % does not add up to zero', new."entry" using errcode = '23514';
       end if;
       return null;
     end $check$`,
    `create constraint trigger entry_is_zero after insert on ${table('postings')}
       deferrable initially deferred for each row execute function ${table('postings')}()`,
  ],
  onFailure: 'stop',
  on: forTypesIn(POSTINGS, post),
});
