import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, Jobs, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import } from '../../domain/import/import';
import { importDecider, type DecideRow } from '../../domain/import/import.decider';
import { acceptedJobId, isOwnOf } from '../../import-jobs';
import { ImportRows } from '../../storage/import-rows';

export class DecideRowCommand extends BusCommand<
  Readonly<{
    importId: string;
    row: number;
    decision: 'accept' | 'skip';
    reason: string;
  }>,
  RefusalsOf<DecideRow>,
  Import
> {}

/** A person says what a held row is. If the rest is applied already, the accepted row follows by itself. */
@CommandHandler(DecideRowCommand)
export class DecideRowHandler implements ICommandHandler<DecideRowCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly rows: ImportRows,
    private readonly jobs: Jobs,
  ) {}

  async execute({ data, meta }: DecideRowCommand): Promise<Outcome<RefusalsOf<DecideRow>, Import>> {
    const { importId, row, decision } = data;
    const stored = await this.rows.find(importId, row);
    if (stored === undefined) return refused(notFound());
    const act = {
      ...data,
      outcome: stored.outcome,
      act: actOf(meta),
    };
    const outcome = await this.runner.run(importDecider, importId, { type: 'DecideRow', data: act }, meta, {
      visible: isOwnOf(meta.actor.orgId),
    });
    if (outcome.kind !== 'accepted' || meta.dryRun === true) return outcome;
    if (decision === 'accept' && outcome.state.status === 'applied') {
      const part = String(row);
      await this.rows.takeOut(importId, row, part);
      const input = { importId, part };
      await this.jobs.start({ id: acceptedJobId(importId, part), kind: 'import_apply_rows', input, meta });
    } else await this.show(importId, row, decision);
    return outcome;
  }

  /** Until it is applied, the stored row says what was decided. */
  private async show(importId: string, row: number, decision: 'accept' | 'skip'): Promise<void> {
    const stored = await this.rows.find(importId, row);
    if (stored === undefined) return;
    const outcome = decision === 'accept' ? 'warning' : 'skipped';
    await this.rows.settle(importId, [{ row, outcome, findings: stored.findings }]);
  }
}
