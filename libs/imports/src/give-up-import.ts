import { CLOCK, DeciderRunner, type Clock, type JobHandler } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { KnownImport } from './domain/import/import';
import { importDecider } from './domain/import/import.decider';
import { ImportChecker } from './import-checker';
import { ImportKinds } from './import-kind';
import { stepMeta } from './import-jobs';

type JobContext = Parameters<JobHandler['run']>[1];
type JobProblem = Parameters<JobHandler['gaveUp']>[1];

/** What becomes of an import whose work fails again and again, and how it comes back. */
@Injectable()
export class GiveUpImport {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly checker: ImportChecker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The import says so: it can be retried, and its file sent again. */
  async gaveUp(importId: string, problem: JobProblem, context: JobContext): Promise<void> {
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status === 'none') return;
    if (state.status === 'confirmed') await this.endPart(state, problem, context);
    const step = stepMeta(context.meta, 'give-up', state, this.clock.now());
    const data = { importId, problems: [problem], failedAt: step.now, givenUp: true };
    await this.runner.run(importDecider, importId, { type: 'FailImport', data }, step, {
      visible: (known) => known.status !== 'none',
    });
  }

  /** Rows that were accepted one by one, or by their reason: the file itself is applied, and they are not. */
  async gaveUpPart(importId: string, part: string, problem: JobProblem, context: JobContext): Promise<void> {
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status === 'none') return;
    await this.endPart(state, problem, context, part);
    const step = stepMeta(context.meta, `give-up|${part}`, state, this.clock.now());
    const data = { importId, part, problems: [problem], failedAt: step.now };
    await this.runner.run(importDecider, importId, { type: 'FailAcceptedRows', data }, step, {
      visible: (known) => known.status !== 'none',
    });
  }

  /** Before the record says that the file can be sent again, its kind has let go of what it wrote. */
  private async endPart(
    state: KnownImport,
    { detail }: JobProblem,
    context: JobContext,
    part?: string,
  ): Promise<void> {
    const now = this.clock.now();
    await this.kinds.find(state.kind)?.gaveUp?.(detail, {
      ...this.checker.contextOf(state, { ...context, meta: { ...context.meta, now } }),
      ...{ unreadable: 0, ...(part === undefined ? {} : { part }) },
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
