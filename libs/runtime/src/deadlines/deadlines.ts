import type { Database } from '@channel/postgres';
import type { PoolClient } from 'pg';
import { insertCommands, type OutgoingCommand } from '../automations/outbox';

export type Deadline = OutgoingCommand &
  Readonly<{
    deadlineId: string;
    dueAt: string;
    /** From then on it is not sent any more. */
    until: string | null;
  }>;

/** Sets a deadline; one of the same id that is still open is replaced. */
export const scheduleDeadline = async (
  client: PoolClient,
  { automation, lane, deadlineId, dueAt, until, commandId, command, cause }: Deadline,
): Promise<void> => {
  await client.query(
    `insert into runtime.deadlines (automation, "deadlineId", lane, "dueAt", "until", "commandId", command, cause)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (automation, "deadlineId") do update set lane = excluded.lane, "dueAt" = excluded."dueAt",
       "until" = excluded."until", "commandId" = excluded."commandId", command = excluded.command, cause = excluded.cause, status = 'open'`,
    [automation, deadlineId, lane, dueAt, until, commandId, JSON.stringify(command), JSON.stringify(cause)],
  );
};

export const cancelDeadline = async (
  client: PoolClient,
  automation: string,
  deadlineId: string,
): Promise<void> => {
  await client.query(
    `update runtime.deadlines set status = 'cancelled'
     where automation = $1 and "deadlineId" = $2 and status = 'open'`,
    [automation, deadlineId],
  );
};

/** A look without a transaction: most often nothing is due. */
export const isSomethingDue = async (database: Database, now: string): Promise<boolean> => {
  const due = `select from runtime.deadlines where status = 'open' and "dueAt" <= $1 limit 1`;
  return (await database.query(due, [now])).length > 0;
};

/**
 * Moves the deadlines of the earliest due instant to the outbox. Only one instant at a time: what those commands cause
 * may take back a later one. A reminder that is past, as after a jump of the clock, is dropped.
 * @returns how many
 */
export const fireEarliest = async (client: PoolClient, now: string): Promise<number> => {
  const { rows } = await client.query<Deadline>(
    `update runtime.deadlines set status = 'fired'
     where status = 'open' and "dueAt" =
       (select min("dueAt") from runtime.deadlines where status = 'open' and "dueAt" <= $1)
     returning automation, "deadlineId", lane, "dueAt", "until", "commandId", command, cause`,
    [now],
  );
  const byPosition = rows.sort((a, b) =>
    a.cause.position + a.deadlineId < b.cause.position + b.deadlineId ? -1 : 1,
  );
  await insertCommands(
    client,
    byPosition.filter(({ until }) => until === null || now < until),
  );
  return rows.length;
};
