import { DeciderRunner, type JobHandler } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { KnownImport } from './domain/import/import';
import { importDecider } from './domain/import/import.decider';
import type { CheckedRow, CheckResult, ImportContext, ImportKind } from './import-kind';
import { checkRead, knownOf, type FileCheck } from './reading/check-file';
import { readCsvInTurns } from './reading/read-csv';
import { FileStore } from '@channel/files';
import { ImportRows } from './storage/import-rows';
import { each, inTurns, listed, otherTurns } from './turns';

type JobContext = Parameters<JobHandler['run']>[1];

/** How often a job tells its progress and looks whether it is still wanted. */
const TOLD_EVERY_MS = 400;
/** Of a check the part in which the rows are looked at, of an application the part before outcomes are written. */
const LOOKED = 0.85;
const APPLIED = 0.95;

/** The progress of a part of the work as rows of the whole. */
const partOf =
  (progress: ImportContext['progress'], [from, to]: readonly [number, number]): ImportContext['progress'] =>
  (done, total) =>
    progress(Math.floor(total * from + Math.min(done, total || done) * (to - from)), total);

/** The import was cancelled while its file was looked at: there is nothing left to do. */
export class ImportNotWanted extends Error {
  override readonly name = 'ImportNotWanted';
}

/** Checks a kept file and stores rows and findings for review and report. */
@Injectable()
export class ImportChecker {
  constructor(
    private readonly files: FileStore,
    private readonly rows: ImportRows,
    private readonly runner: DeciderRunner,
  ) {}

  /** @throws ImportNotWanted if it was cancelled meanwhile */
  async check(state: KnownImport, kind: ImportKind, context: JobContext): Promise<FileCheck> {
    const bytes = (): Promise<Uint8Array> => this.files.read(state.fileHash);
    const own = this.contextOf(state, context);
    const found = await checkRead(bytes, kind, { ...own, progress: partOf(own.progress, [0, LOOKED]) });
    const { rows } = found;
    const kept = partOf(own.progress, [LOOKED, 1]);
    await this.rows.replace(state.importId, found, rows, (done) => kept(done, rows.length));
    return found;
  }

  /**
   * The file read again, with what an earlier check left: nothing of it is kept in memory between two jobs.
   * @param wanted those of the rows that can be read; by default all
   */
  async kept(state: KnownImport, kind: ImportKind, wanted?: ReadonlySet<number>) {
    const read = await readCsvInTurns(await this.files.read(state.fileHash), kind, state.options);
    const rows = wanted === undefined ? read.rows : await listed(read.rows, ({ row }) => wanted.has(row));
    const { controlTotals, basis } = state;
    const checked = async (): Promise<CheckResult> => {
      const known = new Set(await inTurns(each(rows, ({ row }) => row)));
      const stored = await this.rows.outcomes(state.importId);
      return { rows: stored.filter(({ row }) => known.has(row)), controlTotals, basis, fileProblems: [] };
    };
    return { rows, checked, known: knownOf(read) };
  }

  /** Applying, which ends before the outcomes are written. */
  applyingOf(state: KnownImport, context: JobContext): Omit<ImportContext, 'unreadable'> {
    const own = this.contextOf(state, context);
    return { ...own, progress: partOf(own.progress, [0, APPLIED]) };
  }

  /** Writes the outcomes after applying. @returns rows of the whole file by outcome */
  async settle(state: KnownImport, rows: readonly CheckedRow[], context: JobContext) {
    const { importId } = state;
    const settled = partOf(this.contextOf(state, context).progress, [APPLIED, 1]);
    await this.rows.settle(importId, rows, (done) => settled(done, rows.length));
    return this.rows.counts(importId);
  }

  contextOf(state: KnownImport, { meta, progress }: JobContext): Omit<ImportContext, 'unreadable'> {
    const { importId, fileHash, fileName, options, decisions, uploadedBy, orgId, orgKind } = state;
    let told = 0;
    return {
      ...{ importId, fileHash, fileName, options, decisions },
      keep: (rows, told) => this.rows.settle(importId, rows, told),
      sender: { id: uploadedBy, orgId, orgKind },
      meta,
      progress: async (done, total) => {
        // A kind that looks at its rows one by one waits for nothing where all of them are known or wrong.
        await otherTurns();
        if (performance.now() - told < TOLD_EVERY_MS) return;
        told = performance.now();
        await progress(done, total, 'row');
        await this.mustBeWanted(importId);
      },
    };
  }

  private async mustBeWanted(importId: string): Promise<void> {
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status === 'cancelled') throw new ImportNotWanted(importId);
  }
}

/** What an import keeps of a check. */
export const checkRecord = (
  importId: string,
  { rows, counts, findings, notices, checked }: FileCheck,
  checkedAt: string,
) => {
  const { controlTotals, basis } = checked;
  return {
    ...{ importId, rowCount: rows.length, counts, findings, notices },
    ...{ controlTotals, basis, checkedAt },
  };
};
