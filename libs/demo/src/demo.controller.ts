import {
  Access,
  Answers,
  is,
  Meta,
  ProblemException,
  Refuses,
  Requires,
  ROLES,
  TextField,
  view,
  type ProblemTable,
  type ViewOf,
} from '@channel/http';
import { addMonths, dayOf, endOfDay, isInstant, quarterBounds, quarterOf } from '@channel/kernel';
import { PERSONAS } from '@channel/identity';
import { Database } from '@channel/postgres';
import { jpa2023 } from '@channel/programs';
import { Checkpoints, CLOCK, DemoClock, viewOf, type Clock, type CommandMeta } from '@channel/runtime';
import { Body, Controller, Get, Inject, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';

const SETTLE_MS = 60_000;
const MAX_YEARS = 5;
/** The next instant of a kind, after `$1`. Nothing fires when a decision is due: the clock stands at what people see. */
const NEXT: Readonly<Record<string, string>> = {
  'decision-due': `select min("decisionDueAt") as next from ${viewOf('deals.deal-list')}
    where status in ('submitted', 'in_review') and "decisionDueAt" > $1`,
  'protection-end': `select min("dueAt") as next from runtime.deadlines
    where status = 'open' and command->>'type' = 'ExpireDealProtection' and "dueAt" > $1`,
};

/** Refusals of the demo's clock. */
const demoProblems: ProblemTable<'CLOCK_FORWARD_ONLY' | 'JUMP_TOO_FAR' | 'NOTHING_DUE'> = {
  CLOCK_FORWARD_ONLY: 409,
  JUMP_TOO_FAR: 422,
  NOTHING_DUE: 409,
};

const now = is.instant.describe('Of the demo clock.');
const demoView = view('Demo', {
  now,
  personas: is.listOf(view('Persona', { name: is.text, means: is.sentence })),
});
const jumpView = view('DemoJump', { now });

class JumpDto {
  @TextField({ max: 40, description: 'An instant, or quarter-end, decision-due, protection-end.' })
  readonly to!: string;
}

/** The clock of the demo. These routes do not exist in any other mode. */
@ApiTags('demo')
@Controller({ path: 'demo', version: '1' })
export class DemoController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly demoClock: DemoClock,
    private readonly checkpoints: Checkpoints,
    private readonly database: Database,
  ) {}

  @Get()
  @Access([], 'public')
  @Answers(demoView)
  @ApiOperation({ operationId: 'getDemo', summary: 'What the demo clock says, and who can be acted as' })
  now(): ViewOf<typeof demoView> {
    return { now: this.clock.now(), personas: PERSONAS.map(({ name, means }) => ({ name, means })) };
  }

  @Post('jump')
  @Access(ROLES, 'vendor')
  @Requires('Idempotency-Key')
  @Answers(jumpView)
  @Refuses(demoProblems, [], ['CLOCK_FORWARD_ONLY', 'JUMP_TOO_FAR', 'NOTHING_DUE'])
  @ApiOperation({
    operationId: 'jumpDemoClock',
    summary: 'Move the demo clock forward, and wait for what follows',
  })
  async jump(
    @Body() { to }: JumpDto,
    @Meta() meta: CommandMeta,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ViewOf<typeof jumpView>> {
    const before = await this.demoClock.jumpOf(meta.commandId);
    if (before !== undefined && before.requestHash !== meta.requestHash) throw keyReused();
    const now = before?.to ?? this.allowed(await this.instantOf(to));
    if (before === undefined) await this.demoClock.jumpTo(now, meta);
    await this.checkpoints.settled(SETTLE_MS);
    response.setHeader('idempotency-replayed', String(before !== undefined));
    return { now };
  }

  /** @throws ProblemException CLOCK_FORWARD_ONLY, JUMP_TOO_FAR */
  private allowed(instant: string): string {
    const now = this.clock.now();
    if (instant < now)
      throw new ProblemException(409, 'CLOCK_FORWARD_ONLY', `The demo clock stands at ${now}.`);
    const latest = `${addMonths(now.slice(0, 10), MAX_YEARS * 12)}${now.slice(10)}`;
    if (instant > latest || !isInstant(instant))
      throw new ProblemException(
        422,
        'JUMP_TOO_FAR',
        `The demo clock stands at ${now}: a jump takes it ${String(MAX_YEARS)} years ahead at most.`,
        { errors: [{ pointer: '/to', code: 'TOO_LARGE', detail: `At the latest ${latest}.` }] },
      );
    return instant;
  }

  private async instantOf(to: string): Promise<string> {
    const withMilliseconds = to.replace(/(:\d{2})Z$/, '$1.000Z');
    if (isInstant(withMilliseconds)) return withMilliseconds;
    if (to === 'quarter-end') {
      const zone = jpa2023.calendar.timeZone.value;
      return endOfDay(quarterBounds(quarterOf(dayOf(this.clock.now(), zone))).lastDay, zone);
    }
    const query = Object.hasOwn(NEXT, to) ? NEXT[to] : undefined;
    if (query === undefined) throw unknownGoal();
    return this.next(query, to);
  }

  private async next(query: string, to: string): Promise<string> {
    // What was just submitted or approved counts: its rows come a moment after the answer to its command.
    await this.checkpoints.settled(SETTLE_MS);
    const [row] = await this.database.query<{ next: unknown }>(query, [this.clock.now()]);
    if (typeof row?.next === 'string' && isInstant(row.next)) return row.next;
    throw new ProblemException(409, 'NOTHING_DUE', `There is no ${to} ahead.`);
  }
}

const keyReused = (): ProblemException =>
  new ProblemException(
    422,
    'IDEMPOTENCY_KEY_REUSED',
    'This Idempotency-Key was used for another jump. Use a new key for a new intention.',
  );

const unknownGoal = (): ProblemException =>
  new ProblemException(422, 'VALIDATION', 'One place needs attention.', {
    errors: [
      {
        pointer: '/to',
        code: 'FORM',
        detail: 'An instant such as 2026-10-05T09:00:00Z, or quarter-end, decision-due, protection-end.',
      },
    ],
  });
