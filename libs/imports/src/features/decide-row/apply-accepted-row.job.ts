import { present } from '@channel/kernel';
import { DeciderRunner, type JobHandler, type JobResult } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { importDecider } from '../../domain/import/import.decider';
import { ImportChecker } from '../../import-checker';
import { ImportKinds, type CheckResult } from '../../import-kind';

/** Hands an accepted row of an applied file to its kind, as a part of its own. */
@Injectable()
export class ApplyAcceptedRowJob implements JobHandler {
  readonly kind = 'import_apply_row';

  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly checker: ImportChecker,
  ) {}

  readonly run: JobHandler['run'] = async (input, context): Promise<JobResult> => {
    const importId = input.importId as string;
    const row = input.row as number;
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status !== 'applied' || state.decisions[row] !== 'accept')
      return { status: 'succeeded', result: { importId, row, status: state.status } };
    const kind = present(this.kinds.find(state.kind), `the import kind ${state.kind}`);
    const { stored, rows } = await this.checker.kept(state, kind);
    const isIt = (one: { row: number }): boolean => one.row === row;
    const { controlTotals, basis } = state;
    const checked: CheckResult = { rows: stored.filter(isIt), ...{ controlTotals, basis, fileProblems: [] } };
    const part = { ...this.checker.contextOf(state, context), part: String(row) };
    const result = await kind.apply(rows.filter(isIt), checked, part);
    await this.checker.settle(importId, result.rows);
    const [problem] = result.fileProblems;
    return problem === undefined
      ? { status: 'succeeded', result: { importId, row, outcome: result.rows[0]?.outcome ?? 'skipped' } }
      : { status: 'failed', problem };
  };
}
