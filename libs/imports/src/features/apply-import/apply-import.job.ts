import { epochMilliseconds, present } from '@channel/kernel';
import { anyone, CLOCK, DeciderRunner, type Clock, type JobHandler, type JobResult } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { KnownImport } from '../../domain/import/import';
import { importDecider } from '../../domain/import/import.decider';
import type { FileProblem } from '../../domain/import/import.events';
import { checkRecord, ImportChecker } from '../../import-checker';
import { ImportKinds, type CheckResult, type ImportKind, type Rows } from '../../import-kind';
import { GiveUpImport } from '../../give-up-import';
import { stepMeta } from '../../import-jobs';
import type { FileCheck } from '../../reading/check-file';

type JobContext = Parameters<JobHandler['run']>[1];
type ToApply = Readonly<{
  rows: Rows;
  checked: () => Promise<CheckResult>;
  known: FileCheck['known'];
  problems: readonly FileProblem[];
}>;

const CHECK_IS_VALID_MS = 24 * 60 * 60 * 1000;

/** Hands the checked rows to their kind, which makes facts of them, and closes the import. */
@Injectable()
export class ApplyImportJob implements JobHandler {
  readonly kind = 'import_apply';

  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly checker: ImportChecker,
    private readonly giveUp: GiveUpImport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  readonly run: JobHandler['run'] = async (input, context): Promise<JobResult> => {
    const importId = input.importId as string;
    const state = await this.giveUp.stateFor(importId, context);
    if (state?.status !== 'confirmed')
      return { status: 'succeeded', result: { importId, status: state?.status ?? 'none' } };
    const kind = present(this.kinds.find(state.kind), `the import kind ${state.kind}`);
    const { rows, checked, known, problems } = await this.toApply(state, kind, context);
    if (problems.length > 0) return this.fail(state, problems, context);
    const result = await kind.apply(rows, checked, {
      ...this.checker.applyingOf(state, context),
      ...known,
    });
    if (result.fileProblems.length > 0) return this.fail(state, result.fileProblems, context);
    return this.finish(state, result, context);
  };

  readonly gaveUp: JobHandler['gaveUp'] = (input, problem, context) =>
    this.giveUp.gaveUp(input.importId as string, problem, context);

  /** A check is valid for a day; what was confirmed later is looked at again before it becomes true. */
  private async toApply(state: KnownImport, kind: ImportKind, context: JobContext): Promise<ToApply> {
    const now = this.clock.now();
    const age = epochMilliseconds(now) - epochMilliseconds(present(state.checkedAt, 'the check'));
    if (age > CHECK_IS_VALID_MS) return this.checkAgain(state, kind, context, now);
    return { ...(await this.checker.kept(state, kind)), problems: [] };
  }

  private async checkAgain(state: KnownImport, kind: ImportKind, context: JobContext, now: string) {
    const { importId } = state;
    const found = await this.checker.check(state, kind, context);
    const meta = stepMeta(context.meta, 'check-again', state, now);
    const data = checkRecord(importId, found, now);
    await this.runner.run(importDecider, importId, { type: 'RecordCheck', data }, meta, { visible: anyone });
    const errors = found.counts.error ?? 0;
    const rowProblems =
      !kind.partial && errors > 0
        ? [{ code: 'ROWS_IN_ERROR', detail: `${String(errors)} row(s) have errors now.` }]
        : [];
    const problems = [...found.problems, ...rowProblems];
    const { readable, known, checked } = found;
    return { rows: readable, checked: () => Promise.resolve(checked), known, problems };
  }

  private async fail(
    state: KnownImport,
    problems: readonly FileProblem[],
    { meta }: JobContext,
  ): Promise<JobResult> {
    const { importId } = state;
    const step = stepMeta(meta, 'fail', state, this.clock.now());
    const data = { importId, problems, failedAt: step.now };
    await this.runner.run(importDecider, importId, { type: 'FailImport', data }, step, { visible: anyone });
    return { status: 'failed', problem: present(problems[0]) };
  }

  private async finish(state: KnownImport, result: CheckResult, context: JobContext): Promise<JobResult> {
    const { importId } = state;
    const counts = await this.checker.settle(state, result.rows, context);
    const step = stepMeta(context.meta, 'applied', state, this.clock.now());
    const data = { importId, counts, controlTotals: result.controlTotals, appliedAt: step.now };
    await this.runner.run(importDecider, importId, { type: 'RecordApplied', data }, step, {
      visible: anyone,
    });
    return { status: 'succeeded', result: { importId, status: 'applied', counts } };
  }
}
