import { apiId, commandIdFrom } from '@channel/event-store';
import type {
  CheckedRow,
  CheckResult,
  ImportContext,
  ImportKind,
  ImportKinds,
  ImportRow,
} from '@channel/imports';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { controlTotalsOf } from '../../domain/pos-file/chunk-lines';
import { posReporterDecider } from '../../domain/pos-file/pos-reporter';
import { evaluateRows, type EvaluatedRow } from '../../domain/pos-row/evaluate';
import { POS_COLUMNS } from '../../domain/pos-row/pos-row';
import { normalised } from '../../domain/pos-row/pos-row.text';
import { readRow } from '../../domain/pos-row/read-row';
import { PosFileWriter } from './pos-file-writer';
import { LineIndex, type Sender } from './line-index';
import { PosWorldReader } from './pos-world';
import { ReportCalendar } from './report-calendar';

const MAX_ROWS = 250_000;

type FileProblem = Readonly<{ code: string; detail: string }>;
const refusedFile = (problem: FileProblem, rows: readonly CheckedRow[] = []): CheckResult => ({
  rows,
  controlTotals: {},
  fileProblems: [problem],
  basis: {},
});

/** The POS report of a distributor as a kind of import: judges its rows, and records those without an error. */
@Injectable()
export class PosImport {
  constructor(
    private readonly world: PosWorldReader,
    private readonly writer: PosFileWriter,
    private readonly runner: DeciderRunner,
    private readonly index: LineIndex,
    private readonly calendar: ReportCalendar,
  ) {}

  register(kinds: ImportKinds): void {
    kinds.register(this.kind());
  }

  kind(): ImportKind {
    return {
      kind: 'pos',
      columns: POS_COLUMNS,
      partial: true,
      maxRows: MAX_ROWS,
      mayUpload: ({ orgKind, type, roles, scopes }) =>
        orgKind === 'distributor' &&
        (type === 'machine'
          ? scopes.includes('pos:write')
          : roles.some((role) => role === 'distributor.user' || role === 'distributor.admin')),
      alreadyApplied: async (fileHash, { orgId }) =>
        (await this.writer.read(posFileIdOf(orgId, fileHash))).closedAt !== undefined,
      check: (rows, context) => this.check(rows, context),
      apply: (rows, checked, context) => this.apply(rows, checked, context),
    };
  }

  private async check(rows: readonly ImportRow[], context: ImportContext): Promise<CheckResult> {
    const sender = await this.senderOf(context);
    if (sender === undefined) return refusedFile(NOT_A_SENDER);
    const basis = await this.index.reached((await this.previous(sender)).closedAt ?? '');
    const evaluated = await this.evaluate(rows, sender, context);
    return resultOf(evaluated, basis);
  }

  /** Admit, write the chunks, close: repeatable after a crash at every point. */
  private async apply(
    rows: readonly ImportRow[],
    _checked: CheckResult,
    context: ImportContext,
  ): Promise<CheckResult> {
    const sender = await this.senderOf(context);
    if (sender === undefined) return refusedFile(NOT_A_SENDER);
    const { importId, fileHash, meta } = context;
    const posFileId = posFileIdOf(sender.distributorId, fileHash);
    const previous = await this.previous(sender, posFileId);
    const basisCheckpoint = await this.index.reached(previous.closedAt ?? '');
    const evaluated = await this.evaluate(rows, sender, context);
    const result = resultOf(evaluated, basisCheckpoint);
    const lines = evaluated.flatMap(({ line }) => line ?? []);
    if (lines.length === 0 || result.fileProblems.length > 0)
      return result.fileProblems.length > 0 ? result : { ...result, fileProblems: [NOTHING] };
    const data = {
      distributorId: sender.distributorId,
      posFileId,
      importId,
      fileHash,
      rowCount: rows.length,
      basisCheckpoint,
      admittedBy: meta.actor.id,
      admittedAt: meta.now,
      previousFileId: previous.posFileId,
      previousClosed: previous.posFileId === null || previous.closedAt !== undefined,
    };
    const admitted = await this.runner.run(
      posReporterDecider,
      sender.distributorId,
      { type: 'AdmitPosFile', data },
      { ...meta, commandId: commandIdFrom('shipments.admitPosFile', meta.commandId, 0) },
    );
    if (admitted.kind === 'refused')
      return refusedFile({ code: admitted.refusal.refused, detail: admitted.refusal.detail }, result.rows);
    const head = { posFileId, distributorId: sender.distributorId, importId, fileHash };
    await this.writer.write(head, lines, meta, context.progress);
    return result;
  }

  private async evaluate(
    rows: readonly ImportRow[],
    sender: Sender,
    { meta, fileHash }: ImportContext,
  ): Promise<readonly EvaluatedRow[]> {
    const reading = { today: await this.calendar.today(meta.now), reporterCode: normalised(sender.code) };
    const read = rows.map((row) => readRow(row, reading));
    const posFileId = posFileIdOf(sender.distributorId, fileHash);
    return evaluateRows(read, await this.world.read(read, sender, posFileId, meta.now));
  }

  /** The sender's last file before this one, and where its lines became true. */
  private async previous(
    { distributorId }: Sender,
    posFileId?: string,
  ): Promise<Readonly<{ posFileId: string | null; closedAt?: string }>> {
    const { state } = await this.runner.load(posReporterDecider, distributorId);
    const before = state.files.findIndex((file) => file.posFileId === posFileId);
    const file = before < 0 ? state.files.at(-1) : state.files[before - 1];
    if (file === undefined) return { posFileId: null };
    const { closedAt } = await this.writer.read(file.posFileId);
    return { posFileId: file.posFileId, ...(closedAt === undefined ? {} : { closedAt }) };
  }

  private async senderOf({ uploader, meta }: ImportContext): Promise<Sender | undefined> {
    return this.world.senderOf(uploader.orgId, await this.calendar.today(meta.now));
  }
}

const NOT_A_SENDER = {
  code: 'SENDER_NOT_AUTHORISED',
  detail: 'Only an active distributor reports its sales.',
} as const;
const NOTHING = { code: 'NOTHING_TO_APPLY', detail: 'No row of the file says anything new.' } as const;

const posFileIdOf = (distributorId: string, fileHash: string): string =>
  apiId('impt', `${distributorId}|${fileHash}`);

const resultOf = (evaluated: readonly EvaluatedRow[], basisCheckpoint: string): CheckResult => {
  const foreign = evaluated.filter(({ findings }) =>
    findings.some(({ code }) => code === 'SENDER_NOT_AUTHORISED'),
  );
  return {
    rows: evaluated.map(({ row, outcome, findings }) => ({ row, outcome, findings })),
    controlTotals: controlTotalsOf(evaluated.flatMap(({ line }) => line ?? [])),
    fileProblems:
      evaluated.length > 0 && foreign.length === evaluated.length
        ? [{ code: 'SENDER_NOT_AUTHORISED', detail: 'The file names another reporter in every row.' }]
        : [],
    basis: { checkpoint: basisCheckpoint },
  };
};
