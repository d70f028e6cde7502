import { apiId } from '@channel/event-store';
import { refuse, type JsonObject } from '@channel/kernel';
import { DeciderRunner, Jobs, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { isOpen, type Import } from '../../domain/import/import';
import { importDecider } from '../../domain/import/import.decider';
import {
  importMappingDecider,
  mappingIdOf,
  mergedOptions,
} from '../../domain/import-mapping/import-mapping.decider';
import { ImportKinds } from '../../import-kind';
import { checkJobId } from '../../import-jobs';
import type { ImportsRefusal } from '../../imports.problems';
import { ImportRows } from '../../storage/import-rows';

export type UploadData = Readonly<{
  kind: string;
  /** Of a file that the store keeps already. */
  fileHash: string;
  fileName: string;
  byteCount: number;
  options: JsonObject;
  orgKind: 'vendor' | 'partner' | 'distributor';
}>;

export class UploadImportCommand extends Command<Outcome<ImportsRefusal, Import>> {
  constructor(
    readonly data: UploadData,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(UploadImportCommand)
export class UploadImportHandler implements ICommandHandler<UploadImportCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly rows: ImportRows,
    private readonly jobs: Jobs,
  ) {}

  async execute({ data, meta }: UploadImportCommand): Promise<Outcome<ImportsRefusal, Import>> {
    const kind = this.kinds.find(data.kind);
    if (kind === undefined) return refused(refuse('KIND_UNKNOWN', `There is no kind ${data.kind}.`));
    const importId = apiId('impt', meta.commandId);
    const { id, orgId } = meta.actor;
    const known = await this.runner.load(importDecider, importId);
    const uploader = { id, orgId, orgKind: data.orgKind };
    if (known.revision < 0n && (await kind.alreadyApplied(data.fileHash, uploader)))
      return refused(refuse('FILE_ALREADY_RECEIVED', 'This file was received and applied before.'));
    const options = await this.withKeptMapping(kind.kind, orgId, data.options);
    const holder = await this.hold({ kind: data.kind, orgId, fileHash: data.fileHash }, importId);
    const outcome =
      holder === importId
        ? await this.upload(importId, { ...data, options }, meta)
        : await this.leadBack(holder);
    if (outcome.kind === 'accepted' && outcome.state.status === 'uploaded')
      await this.jobs.start({
        id: checkJobId(outcome.id),
        kind: 'import_check',
        input: { importId: outcome.id },
        meta,
      });
    return outcome;
  }

  /** What the sender declared before holds until it says otherwise. */
  private async withKeptMapping(kind: string, orgId: string, options: JsonObject): Promise<JsonObject> {
    const { state } = await this.runner.load(importMappingDecider, mappingIdOf(orgId, kind));
    return mergedOptions(state.options, options);
  }

  private upload(importId: string, data: UploadData, meta: CommandMeta) {
    const { id: uploadedBy, orgId } = meta.actor;
    const act = { ...data, importId, orgId, uploadedBy, uploadedAt: meta.now };
    return this.runner.run(importDecider, importId, { type: 'UploadImport', data: act }, meta);
  }

  /** The open import that has these bytes, or else ours; a cancelled or failed one blocks nothing. */
  private async hold(file: { kind: string; orgId: string; fileHash: string }, importId: string) {
    let holder = await this.rows.claim(file, importId);
    while (holder !== importId) {
      const { state } = await this.runner.load(importDecider, holder);
      if (isOpen(state)) return holder;
      holder = await this.rows.claim(file, importId, holder);
    }
    return holder;
  }

  private async leadBack(importId: string): Promise<Outcome<ImportsRefusal, Import>> {
    const { state, revision, events } = await this.runner.load(importDecider, importId);
    return {
      kind: 'accepted',
      id: importId,
      stream: `${importDecider.stream}-${importId}`,
      revision,
      checkpoint: events.at(-1)?.checkpoint ?? '',
      replayed: true,
      state,
      events: [],
    };
  }
}
