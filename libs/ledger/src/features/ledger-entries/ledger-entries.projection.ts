import { entryFor, forTypesIn, type DomainEvent, type EventTable } from '@channel/kernel';
import { sqlProjection, type Recorded, type Sql, type SqlOn, type SqlProjection } from '@channel/runtime';
import { assertZero, legJson, type Leg, type LegJson } from '../../domain/entry/legs';
import { effectiveOnOf, POSTINGS, type LedgerSource } from '../../domain/entry/postings';
import { MONEY, UNITS, keepIn, tablesOf } from '../../books';
import { programmeDay, ZONES, zonesOn, zonesTable, type ZoneEvent } from '../../programme-days';

export interface EntryRow {
  readonly eventId: string;
  readonly eventType: string;
  readonly stream: string;
  readonly programmeId: string;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  readonly legs: readonly LegJson[];
}

/** What a ledger is derived from: which events, what each moves, and on which business day it counts. */
export type LedgerOf<Event extends DomainEvent> = Readonly<{
  name: string;
  version: number;
  streams: readonly string[];
  postings: EventTable<Event, readonly Leg[]>;
  /** `undefined`: the day on which it was recorded, in its programme's zone (T4). */
  effectiveOn: (event: Event) => string | undefined;
}>;

/** Keeps what an event moves. */
const post = async <Event extends DomainEvent>(
  { postings, effectiveOn: effectiveOnOf }: LedgerOf<Event>,
  event: Recorded<Event>,
  sql: Sql,
): Promise<void> => {
  const { client, table } = sql;
  const source = { type: event.type, data: event.data } as Event;
  const legs = entryFor(postings, source) ?? [];
  const [first] = legs;
  if (first === undefined) return;
  assertZero(legs, event.id);
  const { recordedAt } = event.metadata;
  const effectiveOn = effectiveOnOf(source) ?? (await programmeDay(first.programmeId, recordedAt, sql));
  await client.query(`insert into ${table('entries')} values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    event.checkpoint,
    event.id,
    event.type,
    event.stream,
    first.programmeId,
    effectiveOn,
    recordedAt,
    JSON.stringify(legs.map(legJson)),
  ]);
  const entry = { key: event.checkpoint, effectiveOn, recordedAt };
  await keepIn(MONEY, entry, legs, sql);
  await keepIn(UNITS, entry, legs, sql);
};

/**
 * Entries, postings and balances move in one transaction with the checkpoint, money and units in books of their own.
 * What the table of postings promises is checked a second time by the database when the transaction commits: an entry
 * that is not zero per currency and per unit stops it.
 */
export const ledgerOf = <Event extends DomainEvent>(
  ledger: LedgerOf<Event>,
): SqlProjection<Event | ZoneEvent> =>
  sqlProjection<Event | ZoneEvent>({
    name: ledger.name,
    version: ledger.version,
    streams: [...ledger.streams, 'terms-'],
    tables: [ZONES, 'entries', MONEY.postings, MONEY.balances, UNITS.postings, UNITS.balances],
    create: (table) => [
      zonesTable(table),
      `create table ${table('entries')} (
         "key" text collate "C" primary key, "eventId" text not null unique, "eventType" text not null,
         "stream" text not null, "programmeId" text not null, "effectiveOn" text not null,
         "recordedAt" text collate "C" not null, "legs" jsonb not null)`,
      ...tablesOf(MONEY, table),
      ...tablesOf(UNITS, table),
    ],
    onFailure: 'stop',
    // Two tables of different types; the compiler does not join what it knows by a parameter only.
    on: {
      ...zonesOn,
      ...forTypesIn(ledger.postings, (event: Recorded<Event>, sql: Sql) => post(ledger, event, sql)),
    } as SqlOn<Event | ZoneEvent>,
  });

/** The books of rewards, funds, payouts, flex points and credits. */
export const ledgerEntries = ledgerOf<LedgerSource>({
  name: 'ledger.entries',
  version: 9,
  streams: [
    'accrual-',
    'statement-',
    'adjustment-',
    'payoutBatch-',
    'fund-',
    'coop-',
    'mou-',
    'seller-',
    'credits-',
    'creditLot-',
    'titleTransfer-',
  ],
  postings: POSTINGS,
  effectiveOn: effectiveOnOf,
});
