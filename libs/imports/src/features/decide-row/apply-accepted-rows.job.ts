import { present } from '@channel/kernel';
import { DeciderRunner, type JobHandler, type JobResult } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { importDecider } from '../../domain/import/import.decider';
import { GiveUpImport } from '../../give-up-import';
import { ImportChecker } from '../../import-checker';
import { ImportKinds, type CheckResult } from '../../import-kind';
import { ImportRows } from '../../storage/import-rows';

/** Hands accepted rows of an applied file to their kind, as a part of its own: one row, or all of one decision. */
@Injectable()
export class ApplyAcceptedRowsJob implements JobHandler {
  readonly kind = 'import_apply_rows';

  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly checker: ImportChecker,
    private readonly rows: ImportRows,
    private readonly giveUp: GiveUpImport,
  ) {}

  readonly gaveUp: JobHandler['gaveUp'] = (input, problem, context) =>
    this.giveUp.gaveUpPart(input.importId as string, input.part as string, problem, context);

  readonly run: JobHandler['run'] = async (input, context): Promise<JobResult> => {
    const importId = input.importId as string;
    const part = input.part as string;
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status !== 'applied')
      return { status: 'succeeded', result: { importId, part, status: state.status } };
    const kind = present(this.kinds.find(state.kind), `the import kind ${state.kind}`);
    const wanted = await this.rows.partRows(importId, part);
    const { rows, checked, known } = await this.checker.kept(state, kind, wanted);
    const result = await kind.apply(rows, checked, {
      ...this.checker.applyingOf(state, context),
      ...{ unreadable: known.unreadable, part },
    });
    await this.checker.settle(state, result.rows, context);
    const [problem] = result.fileProblems;
    return problem === undefined
      ? { status: 'succeeded', result: { importId, part, outcomes: outcomesOf(result) } }
      : { status: 'failed', problem };
  };
}

const outcomesOf = ({ rows }: CheckResult): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};
