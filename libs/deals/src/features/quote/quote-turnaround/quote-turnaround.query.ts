import { addMonths, dayOf } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { quoteTurnaround } from './quote-turnaround.projection';

/** Of the quotes that were sent in a month. */
export type MonthTurnaround = Readonly<{ id: string; month: string; sent: number; medianHours: number }>;

/** The month that runs and the eleven before it. */
const MONTHS_BACK = 11;

/** How long a distributor took from a request to the quote that it sent. */
@Injectable()
export class QuoteTurnaroundQuery {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The oldest month first; nothing of one in which nothing was sent. */
  of(distributorId: string): Promise<readonly MonthTurnaround[]> {
    const since = `${addMonths(dayOf(this.clock.now(), 'UTC'), -MONTHS_BACK).slice(0, 7)}-01`;
    return this.database.query<MonthTurnaround>(
      `select "month" as "id", "month", count(*)::int as "sent",
              round(percentile_cont(0.5) within group (order by "hours"))::int as "medianHours"
         from (select to_char("sentAt" at time zone 'UTC', 'YYYY-MM') as "month",
                      extract(epoch from "sentAt" - "askedAt") / 3600 as "hours"
                 from ${viewOf(quoteTurnaround.name)},
                      jsonb_to_recordset("answers") as answer("askedAt" timestamptz, "sentAt" timestamptz)
                where "distributorId" = $1 and "sentAt" >= $2::timestamptz) as sent
        group by "month" order by "month"`,
      [distributorId, `${since}T00:00:00Z`],
    );
  }
}
