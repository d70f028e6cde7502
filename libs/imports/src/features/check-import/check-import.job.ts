import { CLOCK, DeciderRunner, type Clock, type JobHandler, type JobResult } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { present } from '@channel/kernel';
import type { KnownImport } from '../../domain/import/import';
import { importDecider } from '../../domain/import/import.decider';
import { ImportKinds } from '../../import-kind';
import { ImportChecker } from '../../import-checker';
import { stepMeta } from '../../import-jobs';

/** Reads the file, lets its kind look at the rows and keeps what was found; no fact of any context arises. */
@Injectable()
export class CheckImportJob implements JobHandler {
  readonly kind = 'import_check';

  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly checker: ImportChecker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  readonly run: JobHandler['run'] = async (input, context): Promise<JobResult> => {
    const importId = input.importId as string;
    const { state } = await this.runner.load(importDecider, importId);
    // Cancelled meanwhile, or a second run after a crash: what there was to do is done.
    if (state.status !== 'uploaded')
      return { status: 'succeeded', result: { importId, status: state.status } };
    const { problems } = await this.check(state, context);
    return problems.length === 0
      ? { status: 'succeeded', result: { importId, status: 'checked' } }
      : { status: 'failed', problem: present(problems[0]) };
  };

  private async check(state: KnownImport, context: Parameters<JobHandler['run']>[1]) {
    const { importId } = state;
    const kind = present(this.kinds.find(state.kind), `the import kind ${state.kind}`);
    const found = await this.checker.check(state, kind, context);
    const meta = stepMeta(context.meta, 'check', importId, this.clock.now());
    if (found.problems.length > 0) {
      const failed = { importId, problems: found.problems, failedAt: meta.now };
      await this.runner.run(importDecider, importId, { type: 'FailImport', data: failed }, meta);
    } else {
      const checked = {
        ...{ importId, rowCount: found.rows.length, counts: found.counts, notices: found.notices },
        ...{ controlTotals: found.checked.controlTotals, basis: found.checked.basis, checkedAt: meta.now },
      };
      await this.runner.run(importDecider, importId, { type: 'RecordCheck', data: checked }, meta);
    }
    return found;
  }
}
