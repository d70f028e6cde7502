import { anyone, CLOCK, DeciderRunner, type Clock, type JobHandler, type JobResult } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { present } from '@channel/kernel';
import type { KnownImport } from '../../domain/import/import';
import { importDecider } from '../../domain/import/import.decider';
import { ImportKinds } from '../../import-kind';
import { checkRecord, ImportChecker, ImportNotWanted } from '../../import-checker';
import { GiveUpImport } from '../../give-up-import';
import { stepMeta } from '../../import-jobs';
import { needsMapping } from '../../reading/check-file';

type JobContext = Parameters<JobHandler['run']>[1];

/** Reads the file, lets its kind look at the rows and keeps what was found; no fact of any context arises. */
@Injectable()
export class CheckImportJob implements JobHandler {
  readonly kind = 'import_check';

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
    // Cancelled meanwhile, or a second run after a crash: what there was to do is done.
    if (state?.status !== 'uploaded')
      return { status: 'succeeded', result: { importId, status: state?.status ?? 'none' } };
    try {
      return await this.check(state, context);
    } catch (error) {
      if (!(error instanceof ImportNotWanted)) throw error;
      return { status: 'succeeded', result: { importId, status: 'cancelled' } };
    }
  };

  readonly gaveUp: JobHandler['gaveUp'] = (input, problem, context) =>
    this.giveUp.gaveUp(input.importId as string, problem, context);

  private async check(state: KnownImport, context: JobContext): Promise<JobResult> {
    const { importId } = state;
    const kind = present(this.kinds.find(state.kind), `the import kind ${state.kind}`);
    const found = await this.checker.check(state, kind, context);
    const step = state.header.length > 0 ? 'check-mapped' : 'check';
    const meta = stepMeta(context.meta, step, state, this.clock.now());
    if (needsMapping(found)) {
      const { header, problems } = found;
      const data = { importId, header, problems, neededAt: meta.now };
      await this.runner.run(importDecider, importId, { type: 'RecordMappingNeeded', data }, meta, {
        visible: anyone,
      });
      return { status: 'succeeded', result: { importId, status: 'needs_mapping' } };
    }
    if (found.problems.length > 0) {
      const failed = { importId, problems: found.problems, failedAt: meta.now };
      await this.runner.run(importDecider, importId, { type: 'FailImport', data: failed }, meta, {
        visible: anyone,
      });
      return { status: 'failed', problem: present(found.problems[0]) };
    }
    const data = checkRecord(importId, found, meta.now);
    await this.runner.run(importDecider, importId, { type: 'RecordCheck', data }, meta, { visible: anyone });
    return { status: 'succeeded', result: { importId, status: 'checked' } };
  }
}
