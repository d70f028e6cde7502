import { Database } from '@channel/postgres';
import { DeciderRunner, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { readPeriodId, type Period } from './domain/period/period';
import { periodDecider } from './domain/period/period.decider';

const PERIODS = viewOf('rewards.period-list');

export type KnownPeriod = ReturnType<typeof readPeriodId> & Readonly<{ state: Period; revision: bigint }>;

/** Quarters that can be read: a quarter is open from its first accrual, before anything happened to itself. */
@Injectable()
export class KnownPeriods {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly database: Database,
  ) {}

  /** `undefined` for an id of another form, and for a quarter in which nothing counts yet. */
  async find(periodId: string): Promise<KnownPeriod | undefined> {
    const named = readPeriodId(periodId);
    if (named === undefined) return undefined;
    const { state, revision } = await this.runner.load(periodDecider, periodId);
    const known = revision >= 0n || (await this.accruesIn(periodId));
    return known ? { ...named, state, revision } : undefined;
  }

  private async accruesIn(periodId: string): Promise<boolean> {
    const rows = await this.database.query(`select from ${PERIODS} where "key" = $1`, [periodId]);
    return rows.length > 0;
  }
}
