import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, Jobs, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import } from '../../domain/import/import';
import { importDecider, type RetryImport } from '../../domain/import/import.decider';
import { isOwnOf, retryJobId } from '../../import-jobs';

export class RetryImportCommand extends BusCommand<
  Readonly<{ importId: string }>,
  RefusalsOf<RetryImport>,
  Import
> {}

/** Takes an import up again whose work was given up, where it stood. */
@CommandHandler(RetryImportCommand)
export class RetryImportHandler implements ICommandHandler<RetryImportCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly jobs: Jobs,
  ) {}

  async execute({
    data: { importId },
    meta,
  }: RetryImportCommand): Promise<Outcome<RefusalsOf<RetryImport>, Import>> {
    const data = { importId, act: actOf(meta) };
    const outcome = await this.runner.run(importDecider, importId, { type: 'RetryImport', data }, meta, {
      visible: isOwnOf(meta.actor.orgId),
    });
    if (outcome.kind === 'accepted' && meta.dryRun !== true && outcome.state.status !== 'none') {
      const kind = outcome.state.status === 'confirmed' ? 'import_apply' : 'import_check';
      const id = retryJobId(importId, outcome.state.retries);
      await this.jobs.start({ id, kind, input: { importId }, meta });
    }
    return outcome;
  }
}
