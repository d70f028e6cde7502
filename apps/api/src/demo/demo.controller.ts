import { Access, ProblemException, TextField } from '@channel/http';
import { dayOf, endOfDay, isInstant, quarterBounds, quarterOf } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { jpa2023 } from '@channel/programs';
import { Checkpoints, CLOCK, DemoClock, type Clock } from '@channel/runtime';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

const SETTLE_MS = 60_000;
/** A part of the name of the automation whose next deadline is meant. */
const DEADLINES: Readonly<Record<string, string>> = {
  'decision-due': 'deals.%decision%',
  'protection-end': 'deals.%expire-protection',
};

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
  @ApiOperation({ operationId: 'getDemo', summary: 'What the demo clock says' })
  now(): object {
    return { now: this.clock.now() };
  }

  @Post('jump')
  @HttpCode(200)
  @Access(['*'], 'vendor')
  @ApiOperation({
    operationId: 'jumpDemoClock',
    summary: 'Move the demo clock forward, and wait for what follows',
  })
  async jump(@Body() { to }: JumpDto): Promise<object> {
    const instant = await this.instantOf(to);
    if (instant < this.clock.now())
      throw new ProblemException(409, 'CLOCK_FORWARD_ONLY', `The demo clock stands at ${this.clock.now()}.`);
    await this.demoClock.jumpTo(instant);
    await this.checkpoints.settled(SETTLE_MS);
    return { now: this.clock.now() };
  }

  private async instantOf(to: string): Promise<string> {
    const withMilliseconds = to.replace(/(:\d{2})Z$/, '$1.000Z');
    if (isInstant(withMilliseconds)) return withMilliseconds;
    if (to === 'quarter-end') {
      const zone = jpa2023.calendar.timeZone.value;
      return endOfDay(quarterBounds(quarterOf(dayOf(this.clock.now(), zone))).lastDay, zone);
    }
    const automation = DEADLINES[to];
    if (automation === undefined) throw unknownGoal();
    return this.nextDeadline(automation, to);
  }

  private async nextDeadline(automation: string, to: string): Promise<string> {
    const [row] = await this.database.query<{ dueAt: string | null }>(
      `select min("dueAt") as "dueAt" from runtime.deadlines
       where status = 'open' and automation like $1 and "dueAt" > $2`,
      [automation, this.clock.now()],
    );
    if (typeof row?.dueAt === 'string') return row.dueAt;
    throw new ProblemException(409, 'NOTHING_DUE', `There is no ${to} ahead.`);
  }
}

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
