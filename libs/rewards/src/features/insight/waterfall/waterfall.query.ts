import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { addDays, lastInstantOf, quarterBounds, type Instant, type Quarter } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { Database } from '@channel/postgres';
import { CLOCK, viewOf, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { accrualIdOf } from '../../../domain/accrual/accrual';
import {
  movementsOfAccrual,
  movementsOfStatement,
  stepsIn,
  type Movement,
  type WaterfallStep,
} from '../../../domain/statement/waterfall';
import { StatementReader } from '../../../statement-reader';

export type WaterfallOf = Readonly<{ partnerId: string; quarter: Quarter } | { statementId: string }>;
export type KnownWaterfall = Readonly<{
  partnerId: string;
  quarter: Quarter;
  currency: string;
  steps: Readonly<Record<WaterfallStep, readonly Movement[]>>;
}>;
type Row = Readonly<{ key: string; quarter: Quarter; currency: string }>;

/** How what a partner is owed for rewards came about, read from the streams of its accruals and statements. */
@Injectable()
export class Waterfalls {
  constructor(
    private readonly database: Database,
    private readonly partners: Partners,
    private readonly reader: StatementReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** `undefined` for an unknown partner or statement. */
  async of(asked: WaterfallOf): Promise<KnownWaterfall | undefined> {
    return 'statementId' in asked ? this.ofStatement(asked.statementId) : this.ofQuarter(asked);
  }

  /** A quarter of the programme's calendar, up to now if it still runs. */
  private async ofQuarter({
    partnerId,
    quarter,
  }: Extract<WaterfallOf, { quarter: Quarter }>): Promise<KnownWaterfall | undefined> {
    const now = this.clock.now();
    const partner = await this.partners.now(partnerId, now);
    if (partner === undefined) return undefined;
    const { zone } = partner.programme;
    const { firstDay, lastDay } = quarterBounds(quarter);
    const window = {
      after: lastInstantOf(addDays(firstDay, -1), zone),
      until: earlier(now, lastInstantOf(lastDay, zone)),
    };
    const rows = await this.rowsOf(partnerId);
    const currency = rows.at(-1)?.currency;
    if (currency === undefined) return undefined;
    const movements = (await this.movements(rows)).filter(({ amount }) => amount.currency === currency);
    return { partnerId, quarter, currency, steps: stepsIn(movements, window) };
  }

  /** From what was open of other statements when it was issued, to what is open of all of them now. */
  private async ofStatement(statementId: string): Promise<KnownWaterfall | undefined> {
    const { statement } = await this.reader.read(statementId);
    if (statement.status === 'none') return undefined;
    const { partnerId, quarter, programmeId, currency, facts } = statement;
    const accrual = accrualIdOf({ programmeId, partnerId, quarter });
    const rows = (await this.rowsOf(partnerId)).filter((row) => row.quarter <= quarter);
    const movements = (await this.movements(rows)).filter(({ amount }) => amount.currency === currency);
    // What was accrued of its own quarter is part of the statement, not of what it opens with.
    const dated = movements.map((one) => (one.record.id === accrual ? { ...one, at: facts.issuedAt } : one));
    const window = { after: before(facts.issuedAt), until: this.clock.now() };
    return { partnerId, quarter, currency, steps: stepsIn(dated, window) };
  }

  /** Accruals and statements of a partner, the last quarter last: its currency is the one that is shown. */
  private rowsOf(partnerId: string): Promise<Row[]> {
    return this.database.query<Row>(
      `select key, "quarter", "currency" from ${viewOf('rewards.quarter-earnings')} where "partnerId" = $1 order by "quarter", key`,
      [partnerId],
    );
  }

  private async movements(rows: readonly Row[]): Promise<readonly Movement[]> {
    const movements: Movement[] = [];
    for (const { key } of rows)
      movements.push(
        ...(key.startsWith('stmt_')
          ? movementsOfStatement((await this.eventsOf(`statement-${key}`)) as never)
          : movementsOfAccrual((await this.eventsOf(`accrual-${key}`)) as never)),
      );
    return movements;
  }

  private async eventsOf(stream: string): Promise<readonly unknown[]> {
    const events: unknown[] = [];
    for await (const event of this.store.readStream(stream)) events.push(event);
    return events;
  }
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
/** The instant before: what happens at an instant is after it. */
const before = (instant: Instant): Instant => new Date(Date.parse(instant) - 1).toISOString();
