import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, Jobs, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import } from '../../domain/import/import';
import { importDecider, type DecideHeldRows } from '../../domain/import/import.decider';
import { acceptedJobId, isOwnOf } from '../../import-jobs';
import { ImportRows } from '../../storage/import-rows';

export class DecideHeldRowsCommand extends BusCommand<
  Readonly<{
    importId: string;
    /** The reason for which the rows are held, e.g. POSSIBLE_REREPORT. */
    code: string;
    decision: 'accept' | 'skip';
    reason: string;
  }>,
  RefusalsOf<DecideHeldRows>,
  Import
> {}

/** A person says once what all rows are that are held for one reason. */
@CommandHandler(DecideHeldRowsCommand)
export class DecideHeldRowsHandler implements ICommandHandler<DecideHeldRowsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly rows: ImportRows,
    private readonly jobs: Jobs,
  ) {}

  async execute({ data, meta }: DecideHeldRowsCommand): Promise<Outcome<RefusalsOf<DecideHeldRows>, Import>> {
    const { importId, code, decision } = data;
    const { state } = await this.runner.load(importDecider, importId);
    const before = state.status === 'none' ? {} : state.decisions.codes;
    const codes = { ...before, [code]: decision };
    const { waiting, decided } = await this.rows.heldFor(importId, code, codes);
    const act = {
      ...{ ...data, rows: decided, waiting },
      act: actOf(meta),
    };
    const command = { type: 'DecideHeldRows', data: act } as const;
    const outcome = await this.runner.run(importDecider, importId, command, meta, {
      visible: isOwnOf(meta.actor.orgId),
    });
    if (outcome.kind !== 'accepted' || meta.dryRun === true) return outcome;
    const applied = outcome.state.status === 'applied' && decision === 'accept';
    await this.rows.decideHeld(importId, codes, applied ? code : null);
    if (applied) {
      const input = { importId, part: code };
      await this.jobs.start({ id: acceptedJobId(importId, code), kind: 'import_apply_rows', input, meta });
    }
    return outcome;
  }
}
