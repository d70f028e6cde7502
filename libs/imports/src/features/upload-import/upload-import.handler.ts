import { apiId } from '@channel/event-store';
import { canonicalJson, refuse, type JsonObject, type RefusalsOf } from '@channel/kernel';
import {
  actOf,
  anyone,
  BusCommand,
  DeciderRunner,
  Jobs,
  refused,
  type CommandMeta,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { isOpen, type Import } from '../../domain/import/import';
import { importDecider, type UploadImport } from '../../domain/import/import.decider';
import { ImportKinds, kindUnknown } from '../../import-kind';
import { checkJobId } from '../../import-jobs';
import { KeptMappings } from '../../kept-mappings';
import { ImportRows, type FileKey } from '../../storage/import-rows';

export type UploadData = Readonly<{
  kind: string;
  /** Of a file that the store keeps already. */
  fileHash: string;
  fileName: string;
  byteCount: number;
  options: JsonObject;
  orgKind: 'vendor' | 'partner' | 'distributor';
}>;

export type UploadRefusal =
  RefusalsOf<UploadImport> | 'KIND_UNKNOWN' | 'FILE_ALREADY_RECEIVED' | 'OPTIONS_DIFFER';
type UploadOutcome = Outcome<UploadRefusal, Import>;

export class UploadImportCommand extends BusCommand<UploadData, UploadRefusal, Import> {}

@CommandHandler(UploadImportCommand)
export class UploadImportHandler implements ICommandHandler<UploadImportCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
    private readonly rows: ImportRows,
    private readonly jobs: Jobs,
    private readonly mappings: KeptMappings,
  ) {}

  async execute({ data, meta }: UploadImportCommand): Promise<UploadOutcome> {
    const kind = this.kinds.find(data.kind);
    if (kind === undefined) return refused(kindUnknown(data.kind, this.kinds));
    const importId = apiId('impt', meta.commandId);
    const { id, orgId } = meta.actor;
    const known = await this.runner.load(importDecider, importId);
    const sender = { id, orgId, orgKind: data.orgKind };
    if (known.revision < 0n && (await kind.alreadyApplied(data.fileHash, sender)))
      return refused(refuse('FILE_ALREADY_RECEIVED', 'This file was received and applied before.'));
    const options = await this.mappings.over(kind.kind, orgId, data.options);
    const file = { kind: data.kind, orgId, fileHash: data.fileHash };
    const outcome = await this.begin(await this.hold(file, importId), { ...data, options }, meta);
    if (outcome.kind === 'accepted' && outcome.state.status === 'uploaded')
      await this.jobs.start({
        id: checkJobId(outcome.id),
        kind: 'import_check',
        input: { importId: outcome.id },
        meta,
      });
    return outcome;
  }

  /**
   * Whoever comes first writes the import's beginning, also for another that took the file and has not come so far:
   * all others are led back to it.
   */
  private async begin(importId: string, data: UploadData, meta: CommandMeta): Promise<UploadOutcome> {
    const upload = { ...data, importId, act: actOf(meta) };
    const outcome = await this.runner.run(
      importDecider,
      importId,
      { type: 'UploadImport', data: upload },
      meta,
      { visible: anyone },
    );
    return outcome.kind === 'refused' && outcome.refusal.refused === 'IMPORT_ALREADY_UPLOADED'
      ? this.leadBack(importId, data)
      : outcome;
  }

  /** The import that has these bytes and may still come to something, or else ours; what ended blocks nothing. */
  private async hold(file: FileKey, importId: string): Promise<string> {
    let holder = await this.rows.claim(file, importId);
    while (holder !== importId) {
      const { state } = await this.runner.load(importDecider, holder);
      // Taken a moment ago by an upload beside this one: it counts as open.
      if (state.status === 'none' || isOpen(state)) return holder;
      holder = await this.rows.claim(file, importId, holder);
    }
    return holder;
  }

  /** The open import of the file, unless the sender says something else about the file this time. */
  private async leadBack(importId: string, { fileHash, options }: UploadData): Promise<UploadOutcome> {
    const { state, revision, events } = await this.runner.load(importDecider, importId);
    if (state.status === 'none' || state.fileHash !== fileHash)
      return refused(refuse('IMPORT_ALREADY_UPLOADED', 'This import has its file.'));
    if (canonicalJson(state.options) !== canonicalJson(options))
      return refused(
        refuse(
          'OPTIONS_DIFFER',
          `The import ${importId} has this file with other options. Cancel it first, or send its options.`,
        ),
      );
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
