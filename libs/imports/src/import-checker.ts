import type { JobHandler } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { KnownImport } from './domain/import/import';
import type { CheckedRow, ImportContext, ImportKind } from './import-kind';
import { checkFile, type FileCheck } from './reading/check-file';
import { readCsvInTurns } from './reading/read-csv';
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

  /** What an earlier check left, with the file read again: nothing of it is kept in memory between two jobs. */
  async kept(state: KnownImport, kind: ImportKind) {
    const stored = await this.rows.outcomes(state.importId);
    const { rows } = await readCsvInTurns(await this.files.read(state.fileHash), kind, state.options);
    return { stored, rows };
  }

  /** Writes the outcomes after applying. @returns rows of the whole file by outcome */
  async settle(importId: string, rows: readonly CheckedRow[]) {
    await this.rows.settle(importId, rows);
    return this.rows.counts(importId);
  }

  contextOf(state: KnownImport, { meta, progress }: JobContext): ImportContext {
    const { importId, fileHash, fileName, options, decisions, uploadedBy, orgId, orgKind } = state;
    return {
      ...{ importId, fileHash, fileName, options, decisions },
      keep: (rows) => this.rows.settle(importId, rows),
      uploader: { id: uploadedBy, orgId, orgKind },
      meta,
      progress: (done, total) => progress(done, total, 'row'),
    };
  }
}

/** What an import keeps of a check. */
export const checkRecord = (
  importId: string,
  { rows, counts, notices, checked }: FileCheck,
  checkedAt: string,
) => {
  const { controlTotals, basis } = checked;
  return { importId, rowCount: rows.length, counts, notices, controlTotals, basis, checkedAt };
};
