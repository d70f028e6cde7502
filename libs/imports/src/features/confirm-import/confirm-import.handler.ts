import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, Jobs, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import } from '../../domain/import/import';
import { importDecider, type ConfirmImport } from '../../domain/import/import.decider';
import { ImportKinds } from '../../import-kind';
import { applyJobId, isOwnOf } from '../../import-jobs';

export class ConfirmImportCommand extends BusCommand<
  Readonly<{ importId: string }>,
  RefusalsOf<ConfirmImport>,
  Import
> {}

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
  }: ConfirmImportCommand): Promise<Outcome<RefusalsOf<ConfirmImport>, Import>> {
    const { state } = await this.runner.load(importDecider, importId);
    const kind = state.status === 'none' ? undefined : this.kinds.find(state.kind);
    const act = {
      importId,
      partial: kind?.partial ?? false,
      act: actOf(meta),
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
