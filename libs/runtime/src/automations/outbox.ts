import type { RecordedEvent } from '@channel/event-store';
import type { DomainCommand } from '@channel/kernel';
import type { PoolClient } from 'pg';

/** What the command's envelope takes from the event that caused it. */
export type Cause = Readonly<{
  eventId: string;
  position: string;
  correlationId: string;
  /** The person (or machine) at the beginning of the chain. */
  onBehalfOf: string;
  traceparent: string | null;
}>;

export type OutgoingCommand = Readonly<{
  automation: string;
  /** Commands of one lane are executed one after the other, in order. */
  lane: string;
  commandId: string;
  command: DomainCommand;
  cause: Cause;
}>;

export const causeOf = ({ id, checkpoint, metadata }: RecordedEvent): Cause => ({
  eventId: id,
  position: checkpoint,
  correlationId: metadata.correlationId,
  onBehalfOf: metadata.actor.onBehalfOf ?? metadata.actor.id,
  traceparent: metadata.traceparent,
});

/** Appends to the outbox in the order given; a command that is already there stays as it is. */
export const insertCommands = async (
  client: PoolClient,
  commands: readonly OutgoingCommand[],
): Promise<void> => {
  if (commands.length === 0) return;
  const rows = commands.map((command, index) => ({ ...command, index }));
  await client.query(
    `insert into runtime.outbox (automation, lane, "commandId", command, cause)
     select automation, lane, "commandId", command, cause
     from json_to_recordset($1::json) as row(
       automation text, lane text, "commandId" text, command jsonb, cause jsonb, index integer)
     order by index on conflict ("commandId") do nothing`,
    [JSON.stringify(rows)],
  );
};
