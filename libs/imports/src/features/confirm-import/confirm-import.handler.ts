import { DeciderRunner, Jobs, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import } from '../../domain/import/import';
import { importDecider } from '../../domain/import/import.decider';
import { ImportKinds } from '../../import-kind';
import { applyJobId, isOwnOf } from '../../import-jobs';
import type { ImportsRefusal } from '../../imports.problems';

export class ConfirmImportCommand extends Command<Outcome<ImportsRefusal, Import>> {
  constructor(
    readonly data: Readonly<{ importId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ConfirmImportCommand)
export class ConfirmImportHandler implements ICommandHandler<ConfirmImportCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly jobs: Jobs,
  ) {}

  async execute({
    data: { importId },
    meta,
  }: ConfirmImportCommand): Promise<Outcome<ImportsRefusal, Import>> {
    const { state } = await this.runner.load(importDecider, importId);
    const kind = state.status === 'none' ? undefined : this.kinds.find(state.kind);
    const act = {
      importId,
      partial: kind?.partial ?? false,
      confirmedBy: meta.actor.id,
      confirmedAt: meta.now,
    };
    const outcome = await this.runner.run(
      importDecider,
      importId,
      { type: 'ConfirmImport', data: act },
      meta,
      { visible: isOwnOf(meta.actor.orgId) },
    );
    if (outcome.kind === 'accepted' && meta.dryRun !== true)
      await this.jobs.start({ id: applyJobId(importId), kind: 'import_apply', input: { importId }, meta });
    return outcome;
  }
}
