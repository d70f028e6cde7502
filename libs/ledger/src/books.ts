import type { Sql } from '@channel/runtime';
import { isMoneyLeg, isUnitLeg, type Leg } from './domain/entry/legs';

/** A book: its tables, what it balances by, and how much of that a leg moves. */
export type Book = Readonly<{
  postings: string;
  balances: string;
  /** Column of what may never be mixed. */
  measure: 'currency' | 'unit';
  /** Column of how much. */
  value: 'amount' | 'quantity';
  /** `undefined`: the leg belongs into the other book. */
  of: (leg: Leg) => Readonly<{ measure: string; value: bigint }> | undefined;
}>;

export const MONEY: Book = {
  ...{ postings: 'postings', balances: 'balances' },
  ...{ measure: 'currency', value: 'amount' },
  of: (leg) => (isMoneyLeg(leg) ? { measure: leg.currency, value: leg.minor } : undefined),
};
export const UNITS: Book = {
  ...{ postings: 'unit_postings', balances: 'unit_balances' },
  ...{ measure: 'unit', value: 'quantity' },
  of: (leg) => (isUnitLeg(leg) ? { measure: leg.unit, value: leg.quantity } : undefined),
};

/** Postings, balances, and the trigger that lets no entry stand that is not zero per measure (M1). */
export const tablesOf = (
  { postings, balances, measure, value }: Book,
  table: (short: string) => string,
): readonly string[] => [
  `create table ${table(postings)} (
     "entry" text collate "C" not null, "leg" integer not null, "account" text not null, "kind" text not null,
     "programmeId" text not null, "partnerId" text, "${measure}" text not null, "${value}" numeric not null,
     "effectiveOn" text not null, "recordedAt" text collate "C" not null, primary key ("entry", "leg"))`,
  `create index on ${table(postings)} ("account", "${measure}", "recordedAt")`,
  `create table ${table(balances)} (
     "account" text not null, "${measure}" text not null, "kind" text not null, "programmeId" text not null,
     "${value}" numeric not null, primary key ("account", "${measure}"))`,
  // Functions and tables have separate names, so the check can bear the name of the table that it guards.
  `create or replace function ${table(postings)}() returns trigger language plpgsql as $check$
   begin
     if exists (select 1 from ${table(postings)} where "entry" = new."entry"
                 group by "${measure}" having sum("${value}") <> 0) then
       raise exception 'ledger entry % does not add up to zero', new."entry" using errcode = '23514';
     end if;
     return null;
   end $check$`,
  `create constraint trigger entry_is_zero after insert on ${table(postings)}
     deferrable initially deferred for each row execute function ${table(postings)}()`,
];

type Entry = Readonly<{ key: string; effectiveOn: string; recordedAt: string }>;

/** Writes the legs that belong into a book, and moves its balances. */
export const keepIn = async (
  { postings, balances, measure, value, of }: Book,
  { key, effectiveOn, recordedAt }: Entry,
  legs: readonly Leg[],
  { client, table }: Sql,
): Promise<void> => {
  const own = legs.flatMap((leg) => {
    const moved = of(leg);
    if (moved === undefined) return [];
    const { account, kind, programmeId, partnerId } = leg;
    return [{ account, kind, programmeId, partnerId, measure: moved.measure, value: moved.value.toString() }];
  });
  if (own.length === 0) return;
  const rows = JSON.stringify(own);
  await client.query(
    `insert into ${table(postings)}
     select $1, n, l->>'account', l->>'kind', l->>'programmeId', l->>'partnerId', l->>'measure',
            (l->>'value')::numeric, $3, $4
       from jsonb_array_elements($2::jsonb) with ordinality as e(l, n)`,
    [key, rows, effectiveOn, recordedAt],
  );
  await client.query(
    `insert into ${table(balances)} as b ("account", "${measure}", "kind", "programmeId", "${value}")
     select l->>'account', l->>'measure', min(l->>'kind'), min(l->>'programmeId'), sum((l->>'value')::numeric)
       from jsonb_array_elements($1::jsonb) l group by 1, 2
     on conflict ("account", "${measure}") do update set "${value}" = b."${value}" + excluded."${value}"`,
    [rows],
  );
};
