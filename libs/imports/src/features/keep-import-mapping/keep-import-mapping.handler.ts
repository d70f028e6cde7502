import type { JsonObject } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  importMappingDecider,
  lastingOptions,
  mappingIdOf,
  type ImportMapping,
  type ImportMappingRefusal,
} from '../../domain/import-mapping/import-mapping.decider';
import { ImportKinds } from '../../import-kind';

export class KeepImportMappingCommand extends BusCommand<
  Readonly<{ kind: string; options: JsonObject }>,
  ImportMappingRefusal,
  ImportMapping
> {}

/** Replaces what a sender declared about its files; files that are here already stay as they were read. */
@CommandHandler(KeepImportMappingCommand)
export class KeepImportMappingHandler implements ICommandHandler<KeepImportMappingCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
  ) {}

  execute({
    data: { kind, options },
    meta,
  }: KeepImportMappingCommand): Promise<Outcome<ImportMappingRefusal, ImportMapping>> {
    const { id: keptBy, orgId } = meta.actor;
    const said = { orgId, kind, options: lastingOptions(options), keptBy, keptAt: meta.now };
    const columns = (this.kinds.find(kind)?.columns ?? []).map(({ name }) => name);
    const data = { ...said, unknown: unknownIn(columns, options), columns };
    const command = { type: 'KeepImportMapping', data } as const;
    return this.runner.run(importMappingDecider, mappingIdOf(orgId, kind), command, meta, {
      visible: anyone,
    });
  }
}

/** Named columns without a place in the template; what is no text names none. */
const unknownIn = (columns: readonly string[], { mapping, constants }: JsonObject): readonly string[] => {
  const targets = Object.values((mapping ?? {}) as JsonObject).map(String);
  return [...targets, ...Object.keys((constants ?? {}) as JsonObject)].filter(
    (name) => !columns.includes(name),
  );
};
