import type { JobHandler } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { KnownImport } from './domain/import/import';
import type { ImportContext, ImportKind } from './import-kind';
import { checkFile, type FileCheck } from './reading/check-file';
import { FileStore } from './storage/file-store';
import { ImportRows } from './storage/import-rows';

type JobContext = Parameters<JobHandler['run']>[1];

/** Checks a kept file and stores rows and findings for review and report. */
@Injectable()
export class ImportChecker {
  constructor(
    private readonly files: FileStore,
    private readonly rows: ImportRows,
  ) {}

  async check(state: KnownImport, kind: ImportKind, context: JobContext): Promise<FileCheck> {
    const bytes = await this.files.read(state.fileHash);
    const found = await checkFile(bytes, kind, this.contextOf(state, context));
    await this.rows.replace(state.importId, found.header, found.rows);
    return found;
  }

  contextOf(state: KnownImport, { meta, progress }: JobContext): ImportContext {
    const { importId, fileHash, fileName, options, uploadedBy, orgId, orgKind } = state;
    return {
      ...{ importId, fileHash, fileName, options },
      uploader: { id: uploadedBy, orgId, orgKind },
      meta,
      progress: (done, total) => progress(done, total, 'row'),
    };
  }
}
