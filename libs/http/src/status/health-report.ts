import { Database } from '@channel/postgres';
import { Checkpoints, RuntimeAdmin } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { checked } from './checked';
import { HealthAlarms } from './health-alarms';
import { LogProbe } from './log-probe';
import { checkProjections, readiness, type Check, type Readiness } from './readiness';

const PATIENCE_MS = 3_000;
/** What stands in the log must be in the money's projections after this time. */
const LAG_BUDGET_MS = 2_000;
/** Anybody may ask: who asks more often gets the last answer. */
const FRESH_MS = 500;

/** Whether work can be done here: by the API's health route, and by a worker that has no other route. */
@Injectable()
export class HealthReport {
  private latest: Readonly<{ report: Promise<Readiness>; until: number }> | undefined;

  constructor(
    private readonly log: LogProbe,
    private readonly database: Database,
    private readonly runtime: RuntimeAdmin,
    private readonly checkpoints: Checkpoints,
    private readonly alarms: HealthAlarms,
  ) {}

  async ready(): Promise<Readiness> {
    if (this.latest === undefined || this.latest.until < performance.now())
      this.latest = { report: this.check(), until: performance.now() + FRESH_MS };
    return this.latest.report;
  }

  private async check(): Promise<Readiness> {
    const [append, read, database, projections] = await Promise.all([
      checked('the log', () => this.log.append(), PATIENCE_MS),
      checked('the log', () => this.log.read(), PATIENCE_MS),
      checked(
        'the database',
        async () => {
          await this.database.query('select 1');
          return { status: 'up' };
        },
        PATIENCE_MS,
      ),
      checked('the log or the database', () => this.projections(), PATIENCE_MS),
    ]);
    // An alarm that cannot be read is no alarm of its own: the log that it stands in is looked at above.
    const alarms = await this.alarms.check().catch(() => undefined);
    return readiness({
      ...{ logAppend: append, logRead: read, database, projections },
      ...(alarms === undefined ? {} : { alarms }),
    });
  }

  /** Lag is waited for, not computed: what stands in the log now has the length of the budget to arrive. */
  private async projections(): Promise<Check> {
    const all = await this.runtime.projections();
    const needed = this.runtime.neededNow();
    const behind = all.filter(
      ({ name, live, status, caughtUp }) => needed.has(name) && live && status === 'running' && !caughtUp,
    );
    const reached = await Promise.all(
      behind.map(({ name, head }) => this.checkpoints.reached(name, head, LAG_BUDGET_MS)),
    );
    const late = behind.filter(({ head }, index) => (reached[index] ?? '') < head).map(({ name }) => name);
    const failed = {
      commands: (await this.runtime.commands('failed')).length,
      jobs: (await this.runtime.givenUpJobs()).length,
    };
    return checkProjections(late.length === 0 ? all : await this.runtime.projections(), late, failed);
  }
}
