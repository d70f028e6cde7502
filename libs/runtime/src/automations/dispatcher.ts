import { digestOf } from '@channel/event-store';
import { Database } from '@channel/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CLOCK, type Clock } from '../clock/clock';
import { VENDOR_ORG, type CommandMeta } from '../commands/command-meta';
import type { Outcome } from '../commands/outcome';
import { Absence } from '../feed/absence';
import { backOff, isAway, textOf } from '../feed/failure';
import { RUNTIME_SETTINGS, type RuntimeSettings } from '../options';
import { RuntimeRegistry } from '../registry';
import type { OutgoingCommand } from './outbox';

type OutboxRow = OutgoingCommand &
  Readonly<{ id: bigint; status: 'pending' | 'failed'; attempts: number; due: boolean }>;

const PAGE = 500;
const LANES_AT_ONCE = 8;

/**
 * Executes the outbox, at least once, each lane in order. A refusal is an outcome like another; an exception is tried
 * again, and after too many the row fails and its lane waits for a person. While the log or the database is away it
 * pauses: that is no attempt.
 */
@Injectable()
export class Dispatcher {
  // eslint-disable-next-line max-params -- Nest injects each part by itself
  constructor(
    private readonly database: Database,
    private readonly bus: CommandBus,
    private readonly registry: RuntimeRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME_SETTINGS) private readonly settings: RuntimeSettings,
    private readonly absence: Absence,
  ) {}

  /** Executes what is due. @returns how many commands came to an end */
  async dispatch(signal: AbortSignal): Promise<number> {
    if (await this.absence.lasts()) return 0;
    // The earliest unfinished rows, without those whose lane a failed or waiting row holds up.
    const rows = await this.database.query<OutboxRow>(
      `select id, automation, lane, "commandId", command, cause, status, attempts, "nextAttemptAt" <= now() as due
       from runtime.outbox row
       where status = 'pending' and not exists (
         select from runtime.outbox earlier where earlier.lane = row.lane and earlier.id <= row.id
           and (earlier.status = 'failed' or (earlier.status = 'pending' and earlier."nextAttemptAt" > now())))
       order by id limit ${String(PAGE)}`,
    );
    const lanes = lanesOf(rows);
    let finished = 0;
    const workThrough = async (): Promise<void> => {
      for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift())
        for (const row of lane) {
          if (signal.aborted || !(await this.execute(row))) break;
          finished += 1;
        }
    };
    await Promise.all(Array.from({ length: LANES_AT_ONCE }, workThrough));
    return finished;
  }

  /** @returns whether the command came to an end, accepted or refused */
  private async execute(row: OutboxRow): Promise<boolean> {
    try {
      const outcome = await this.send(row);
      await this.finish(row, outcome);
      return true;
    } catch (error) {
      if (isAway(error)) this.absence.notice();
      else await this.postpone(row, textOf(error));
      return false;
    }
  }

  private async send({ automation, command, commandId, cause }: OutboxRow): Promise<unknown> {
    const definition = this.registry.automations.find(({ name }) => name === automation);
    const make = definition?.dispatch[command.type] as
      ((data: unknown, meta: CommandMeta) => object) | undefined;
    if (make === undefined) throw new Error(`${automation} does not know how to send ${command.type}.`);
    const meta: CommandMeta = {
      commandId,
      actor: {
        id: `automation:${automation}`,
        type: 'automation',
        orgId: VENDOR_ORG,
        onBehalfOf: cause.onBehalfOf,
      },
      channel: 'automation',
      reason: null,
      requestHash: digestOf(command),
      correlationId: cause.correlationId,
      causationId: cause.eventId,
      now: this.clock.now(),
      traceparent: cause.traceparent,
    };
    return this.bus.execute(make(command.data, meta));
  }

  private async finish({ id }: OutboxRow, outcome: unknown): Promise<void> {
    const refusal = refusalOf(outcome);
    await this.database.query(
      `update runtime.outbox set status = $2, result = $3, problem = null, "finishedAt" = now(),
         attempts = attempts + 1 where id = $1`,
      [
        id,
        refusal === undefined ? 'done' : 'refused',
        refusal === undefined ? null : JSON.stringify(refusal),
      ],
    );
  }

  private async postpone({ id, attempts }: OutboxRow, problem: string): Promise<void> {
    const failed = attempts + 1 >= this.settings.commandAttempts;
    await this.database.query(
      `update runtime.outbox set attempts = attempts + 1, problem = $2, status = $3,
         "nextAttemptAt" = now() + make_interval(secs => $4) where id = $1`,
      [id, problem, failed ? 'failed' : 'pending', backOff(this.settings.retryMs, attempts + 1) / 1_000],
    );
  }
}

const lanesOf = (rows: readonly OutboxRow[]): OutboxRow[][] => {
  const lanes = new Map<string, OutboxRow[]>();
  for (const row of rows) lanes.set(row.lane, [...(lanes.get(row.lane) ?? []), row]);
  return [...lanes.values()];
};

const refusalOf = (outcome: unknown): { code: string; detail: string } | undefined => {
  const { kind, refusal } = (outcome ?? {}) as Partial<
    Outcome<string> & { refusal: { refused: string; detail: string } }
  >;
  return kind === 'refused' && refusal !== undefined
    ? { code: refusal.refused, detail: refusal.detail }
    : undefined;
};
