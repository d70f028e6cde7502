import { CLOCK, DeciderRunner, type Clock, type JobHandler } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { KnownImport } from './domain/import/import';
import { importDecider } from './domain/import/import.decider';
import { stepMeta } from './import-jobs';

type JobContext = Parameters<JobHandler['run']>[1];
type JobProblem = Parameters<NonNullable<JobHandler['gaveUp']>>[1];

/** What becomes of an import whose work fails again and again, and how it comes back. */
@Injectable()
export class GiveUpImport {
  constructor(
    private readonly runner: DeciderRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The import says so: it can be retried, and its file sent again. */
  async gaveUp(importId: string, problem: JobProblem, { meta }: JobContext): Promise<void> {
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status === 'none') return;
    const step = stepMeta(meta, 'give-up', state, this.clock.now());
    const data = { importId, problems: [problem], failedAt: step.now, givenUp: true };
    await this.runner.run(importDecider, importId, { type: 'FailImport', data }, step, {
      visible: (known) => known.status !== 'none',
    });
  }

  /** The state from which a job goes on: an operator may have work done again that was given up. */
  async stateFor(importId: string, { meta }: JobContext): Promise<KnownImport | undefined> {
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status !== 'failed' || state.retryFrom === null)
      return state.status === 'none' ? undefined : state;
    const step = stepMeta(meta, 'take-up', state, this.clock.now());
    const { id: by, type, orgId } = step.actor;
    const act = { by, type, orgId, at: step.now };
    const outcome = await this.runner.run(
      importDecider,
      importId,
      { type: 'RetryImport', data: { importId, act } },
      step,
      { visible: (known) => known.status !== 'none' },
    );
    return outcome.kind === 'accepted' && outcome.state.status !== 'none' ? outcome.state : state;
  }
}
