import { commandIdFrom } from '@channel/event-store';
import type { JsonObject, RefusalsOf } from '@channel/kernel';
import {
  actOf,
  BusCommand,
  type CommandMeta,
  anyone,
  DeciderRunner,
  Jobs,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Import, KnownImport } from '../../domain/import/import';
import { importDecider, type MapImport } from '../../domain/import/import.decider';
import {
  importMappingDecider,
  lastingOptions,
  mappingIdOf,
  mergedOptions,
} from '../../domain/import-mapping/import-mapping.decider';
import { ImportKinds } from '../../import-kind';
import { isOwnOf, mappedJobId } from '../../import-jobs';
import { missingColumns } from '../../reading/header';

export class MapImportCommand extends BusCommand<
  Readonly<{ importId: string; options: JsonObject }>,
  RefusalsOf<MapImport>,
  Import
> {}

/** Takes the sender's mapping, keeps it for the sender's next files, and has the file checked again. */
@CommandHandler(MapImportCommand)
export class MapImportHandler implements ICommandHandler<MapImportCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly jobs: Jobs,
  ) {}

  async execute({ data, meta }: MapImportCommand): Promise<Outcome<RefusalsOf<MapImport>, Import>> {
    const { importId } = data;
    const { state } = await this.runner.load(importDecider, importId);
    const options = state.status === 'none' ? data.options : mergedOptions(state.options, data.options);
    const missing = state.status === 'none' ? [] : this.missing(state, options);
    const act = { importId, options, missing, act: actOf(meta) };
    const outcome = await this.runner.run(importDecider, importId, { type: 'MapImport', data: act }, meta, {
      visible: isOwnOf(meta.actor.orgId),
    });
    if (outcome.kind === 'accepted' && meta.dryRun !== true && outcome.state.status !== 'none') {
      await this.keep(outcome.state, meta);
      await this.jobs.start({ id: mappedJobId(importId), kind: 'import_check', input: { importId }, meta });
    }
    return outcome;
  }

  private missing({ kind, header }: KnownImport, options: JsonObject): readonly string[] {
    return missingColumns(header, this.kinds.find(kind)?.columns ?? [], options);
  }

  private async keep({ orgId, kind, options }: KnownImport, meta: CommandMeta): Promise<void> {
    const said = { orgId, kind, options: lastingOptions(options), keptBy: meta.actor.id, keptAt: meta.now };
    // The import took it: what else it names does no harm.
    const data = { ...said, unknown: [], columns: [] };
    const { ifMatch: _read, ...rest } = meta;
    await this.runner.run(
      importMappingDecider,
      mappingIdOf(orgId, kind),
      { type: 'KeepImportMapping', data },
      { ...rest, commandId: commandIdFrom('imports.keepMapping', meta.commandId, 0) },
      { visible: anyone },
    );
  }
}
