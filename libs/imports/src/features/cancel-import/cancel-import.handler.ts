import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import } from '../../domain/import/import';
import { importDecider, type ImportRefusal } from '../../domain/import/import.decider';
import { isOwnOf } from '../../import-jobs';

export class CancelImportCommand extends Command<Outcome<ImportRefusal, Import>> {
  constructor(
    readonly data: Readonly<{ importId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(CancelImportCommand)
export class CancelImportHandler implements ICommandHandler<CancelImportCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data: { importId }, meta }: CancelImportCommand): Promise<Outcome<ImportRefusal, Import>> {
    const act = { importId, cancelledBy: meta.actor.id, cancelledAt: meta.now };
    return this.runner.run(importDecider, importId, { type: 'CancelImport', data: act }, meta, {
      visible: isOwnOf(meta.actor.orgId),
    });
  }
}
