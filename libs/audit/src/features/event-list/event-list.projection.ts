import type { EventMetadata } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import type { SqlProjection } from '@channel/runtime';

export interface EventRow {
  readonly stream: string;
  readonly revision: bigint;
  readonly checkpoint: string;
  readonly type: string;
  readonly actor: string;
  readonly actorType: EventMetadata['actor']['type'];
  readonly channel: EventMetadata['channel'];
  readonly recordedAt: string;
  /** What was asked for that it followed from: everything of one import, one run, one click. */
  readonly correlation: string;
}

/**
 * Where each event stands, by its id: neither log finds an event by id alone, and what is asked for more often than it is
 * appended costs the append nothing. The rows hold no data of events; that is read from its stream.
 */
export const eventList: SqlProjection<DomainEvent> = {
  name: 'audit.events',
  version: 2,
  tables: ['events'],
  create: (table) => {
    const events = table('events');
    return [
      `create table ${events} (
         "key" text collate "C" primary key, "stream" text collate "C" not null, "revision" bigint not null,
         "checkpoint" text collate "C" not null, "type" text not null, "actor" text collate "C" not null,
         "actorType" text not null, "channel" text not null, "recordedAt" timestamptz not null,
         "correlation" text collate "C" not null)`,
      `create unique index on ${events} ("checkpoint")`,
      `create index on ${events} ("stream", "checkpoint")`,
      `create index on ${events} ("type", "checkpoint")`,
      `create index on ${events} ("actor", "checkpoint")`,
      `create index on ${events} ("correlation", "checkpoint")`,
      // Instants grow with the log, so a few words about each stretch of the table find a day.
      `create index on ${events} using brin ("recordedAt")`,
    ];
  },
  onFailure: 'stop',
  late: 'fine',
  apply: async (client, events, table) => {
    await client.query(
      `insert into ${table('events')}
         ("key", "stream", "revision", "checkpoint", "type", "actor", "actorType", "channel", "recordedAt",
          "correlation")
       select * from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[],
         $8::text[], $9::timestamptz[], $10::text[])`,
      [
        events.map(({ id }) => id),
        events.map(({ stream }) => stream),
        events.map(({ revision }) => revision),
        events.map(({ checkpoint }) => checkpoint),
        events.map(({ type }) => type),
        events.map(({ metadata }) => metadata.actor.id),
        events.map(({ metadata }) => metadata.actor.type),
        events.map(({ metadata }) => metadata.channel),
        events.map(({ metadata }) => metadata.recordedAt),
        events.map(({ metadata }) => metadata.correlationId),
      ],
    );
  },
};
