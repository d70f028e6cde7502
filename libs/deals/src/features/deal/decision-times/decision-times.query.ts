import { instantAfter, type Instant } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';

const INDEX = 'deals.deal-list';
const DAYS = 90;
const DAY_MS = 86_400_000;

export type DecisionTimes = Readonly<{
  since: Instant;
  decided: number;
  inTime: number;
  medianHours: number | null;
  nextDueAt: Instant | null;
}>;

/** How long registrations waited for their decision, of those decided in the last ninety days, and what is due next. */
@Injectable()
export class DecisionTimesQuery {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async now(): Promise<DecisionTimes> {
    const since = instantAfter(this.clock.now(), -DAYS * DAY_MS);
    const [times] = await this.database.query<Pick<DecisionTimes, 'decided' | 'inTime' | 'medianHours'>>(
      `select count(*)::int as decided, count(*) filter (where "decidedAt" <= "decisionDueAt")::int as "inTime",
              round(percentile_cont(0.5) within group (
                order by extract(epoch from "decidedAt" - "submittedAt") / 3600))::int as "medianHours"
         from ${viewOf(INDEX)} where "decidedAt" > $1`,
      [since],
    );
    const [next] = await this.database.query<{ dueAt: Instant | null }>(
      `select min("decisionDueAt") as "dueAt" from ${viewOf(INDEX)} where "status" in ('submitted', 'in_review')`,
    );
    return {
      since,
      ...(times ?? { decided: 0, inTime: 0, medianHours: null }),
      nextDueAt: next?.dueAt ?? null,
    };
  }
}
