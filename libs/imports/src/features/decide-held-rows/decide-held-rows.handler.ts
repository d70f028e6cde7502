import { DeciderRunner, Jobs, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import } from '../../domain/import/import';
import { importDecider } from '../../domain/import/import.decider';
import { acceptedJobId, isOwnOf } from '../../import-jobs';
import type { ImportsRefusal } from '../../imports.problems';
import { ImportRows } from '../../storage/import-rows';

export class DecideHeldRowsCommand extends Command<Outcome<ImportsRefusal, Import>> {
  constructor(
    readonly data: Readonly<{
      importId: string;
      /** The reason for which the rows are held, e.g. POSSIBLE_REREPORT. */
      code: string;
      decision: 'accept' | 'skip';
      reason: string;
    }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** A person says once what all rows are that are held for one reason. */
@CommandHandler(DecideHeldRowsCommand)
export class DecideHeldRowsHandler implements ICommandHandler<DecideHeldRowsCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly rows: ImportRows,
    private readonly jobs: Jobs,
  ) {}

  async execute({ data, meta }: DecideHeldRowsCommand): Promise<Outcome<ImportsRefusal, Import>> {
    const { importId, code, decision } = data;
    const { state } = await this.runner.load(importDecider, importId);
    const before = state.status === 'none' ? {} : state.decisions.codes;
    const codes = { ...before, [code]: decision };
    const { waiting, decided } = await this.rows.heldFor(importId, code, codes);
    const act = {
      ...{ ...data, rows: decided, waiting },
      ...{ decidedBy: meta.actor.id, decidedByType: meta.actor.type, decidedAt: meta.now },
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
