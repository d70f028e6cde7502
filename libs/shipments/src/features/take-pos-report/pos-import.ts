import { apiId, commandIdFrom } from '@channel/event-store';
import {
  inTurns,
  NOTHING_DECIDED,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportKinds,
  type ImportRow,
} from '@channel/imports';
import { Programmes } from '@channel/programs';
import { anyone, DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { posSenderDecider } from '../../domain/pos-file/pos-sender';
import { evaluation, linesOf, type EvaluatedRow } from '../../domain/pos-row/evaluate';
import { POS_COLUMNS } from '../../domain/pos-row/pos-row';
import { normalised } from '../../domain/pos-row/pos-row.text';
import { failedKeysOf, nilPeriodOf, readReport, reportOf, summaryOf, type Summary } from './check-report';
import { PosFileWriter, type PosFileHead } from './pos-file-writer';
import { LineIndex, type Sender } from './line-index';
import { lineIdsOf, PosWorldReader, type Compared } from './pos-world';

const MAX_ROWS = 250_000;

/** From where to where a part of the work lies in the whole. */
type Stretch = readonly [from: number, to: number];
/** Of a row's judgement the part in which it is read; of its application the part before it is written. */
const READING = 0.4;
const WRITING = 0.7;
/** `evaluation` goes over the rows about so often. */
const STEPS_OF_EVALUATION = 5;

/** Tells the progress of a part of the work as rows of the whole. */
const stretch =
  (progress: ImportContext['progress'], rows: number, [from, to]: Stretch) =>
  (done: number, of: number): Promise<void> =>
    progress(Math.floor(rows * (from + (to - from) * Math.min(1, done / Math.max(1, of)))), rows);

type PreviousFile = Readonly<{ posFileId: string | null; closedAt?: string }>;
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
    private readonly programmes: Programmes,
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
      alreadyApplied: async (fileHash, { orgId }) => {
        const { status } = await this.writer.standing(await this.fileOf(orgId, { fileHash }));
        return status === 'applied';
      },
      check: (rows, context) => this.check(rows, context),
      apply: (rows, checked, context) => this.apply(rows, checked, context),
      gaveUp: (reason, context) => this.gaveUp(reason, context),
    };
  }

  private async check(rows: readonly ImportRow[], context: ImportContext): Promise<CheckResult> {
    const sender = await this.senderOf(context);
    if (sender === undefined) return refusedFile(NOT_A_SENDER);
    const checkpoint = (await this.previous(sender)).closedAt ?? '';
    await this.index.reached(checkpoint);
    const posFileId = await this.fileOf(sender.distributorId, context);
    const { summary, evaluated } = await this.evaluate(rows, { sender, posFileId }, context, [0, 1]);
    return reportOf(summary, evaluated, { ...context, checkpoint });
  }

  /** Admit, write the chunks, close: repeatable after a crash at every point. */
  private async apply(
    rows: readonly ImportRow[],
    checked: () => Promise<CheckResult>,
    context: ImportContext,
  ): Promise<CheckResult> {
    const sender = await this.senderOf(context);
    if (sender === undefined) return refusedFile(NOT_A_SENDER);
    const posFileId = await this.fileOf(sender.distributorId, context);
    const standing = await this.writer.standing(posFileId);
    // Closed by a run that died afterwards: what it found was kept before it wrote.
    if (standing.status === 'applied')
      return { ...(await checked()), fileProblems: [], controlTotals: standing.controlTotals };
    const previous = await this.previous(sender, posFileId);
    const checkpoint = previous.closedAt ?? '';
    await this.index.reached(checkpoint);
    const { summary, failed, evaluated } = await this.evaluate(rows, { sender, posFileId }, context, [
      0,
      WRITING,
    ]);
    const result = reportOf(summary, evaluated, { ...context, checkpoint });
    const lines = linesOf(evaluated);
    if (result.fileProblems.length > 0) return result;
    if (lines.length === 0 && result.basis.nil === undefined) return { ...result, fileProblems: [NOTHING] };
    await context.keep?.(result.rows);
    const refusal = await this.admit(context, sender, previous, {
      posFileId,
      checkpoint,
      count: rows.length,
    });
    if (refusal !== undefined) return refusedFile(refusal, result.rows);
    const head = headOf(context, { sender, posFileId, summary, failed });
    const written = stretch(context.progress, rows.length, [WRITING, 1]);
    await this.writer.write(head, lines, context.meta, written);
    return result;
  }

  private async admit(
    { importId, fileHash, meta }: ImportContext,
    { distributorId }: Sender,
    previous: PreviousFile,
    { posFileId, checkpoint, count }: Readonly<{ posFileId: string; checkpoint: string; count: number }>,
  ): Promise<FileProblem | undefined> {
    const data = {
      distributorId,
      posFileId,
      importId,
      fileHash,
      rowCount: count,
      basisCheckpoint: checkpoint,
      admittedBy: meta.actor.id,
      admittedAt: meta.now,
      previousFileId: previous.posFileId,
      previousClosed: previous.posFileId === null || previous.closedAt !== undefined,
    };
    const commandId = commandIdFrom('shipments.admitPosFile', `${meta.commandId}|${posFileId}`, 0);
    const outcome = await this.runner.run(
      posSenderDecider,
      distributorId,
      { type: 'AdmitPosFile', data },
      { ...meta, commandId },
      { visible: anyone },
    );
    return outcome.kind === 'refused'
      ? { code: outcome.refusal.refused, detail: outcome.refusal.detail }
      : undefined;
  }

  private async evaluate(
    rows: readonly ImportRow[],
    file: FileOfSender,
    context: ImportContext,
    [from, to]: Stretch,
  ): Promise<Judged> {
    const judging = from + (to - from) * READING;
    const { summary, compared, world } = await this.compare(rows, file, context, [from, judging]);
    const judges = stretch(context.progress, rows.length, [judging, to]);
    const steps = rows.length * STEPS_OF_EVALUATION;
    const evaluated = await inTurns(evaluation(compared, world), (done) => judges(done, steps));
    return { summary, evaluated, failed: failedKeysOf(compared, evaluated) };
  }

  /** What was read of each row ends here: its judgement rests on what it says as a line. */
  private async compare(
    rows: readonly ImportRow[],
    { sender, posFileId }: FileOfSender,
    { progress, ...context }: ImportContext,
    part: Stretch,
  ): Promise<Compared & Readonly<{ summary: Summary }>> {
    const programme = await this.programmes.now(sender.programmeId, context.meta.now);
    const reading = { today: programme.day, senderCode: normalised(sender.code) };
    const reads = stretch(progress, rows.length, part);
    const read = await inTurns(readReport(rows, context.options, reading), (done) =>
      reads(done, rows.length),
    );
    const decisions = context.decisions ?? NOTHING_DECIDED;
    const compared = await this.world.compare(read, { sender, posFileId, programme, decisions });
    return { ...compared, summary: summaryOf(read) };
  }

  /** The sender's last file before this one, and where its lines became true. */
  private async previous({ distributorId }: Sender, posFileId?: string): Promise<PreviousFile> {
    const { state } = await this.runner.load(posSenderDecider, distributorId);
    const before = state.files.findIndex((file) => file.posFileId === posFileId);
    const file = before < 0 ? state.files.at(-1) : state.files[before - 1];
    if (file === undefined) return { posFileId: null };
    const standing = await this.writer.standing(file.posFileId);
    return {
      posFileId: file.posFileId,
      ...(standing.status === 'open' ? {} : { closedAt: standing.checkpoint }),
    };
  }

  /** The file that a report, or a part of one, is written as: one that was abandoned is written anew. */
  private async fileOf(distributorId: string, of: OfReport): Promise<string> {
    for (let attempt = 0; ; attempt += 1) {
      const posFileId = posFileIdOf(distributorId, of, attempt);
      const { status } = await this.writer.standing(posFileId);
      if (status !== 'abandoned') return posFileId;
    }
  }

  /** The sender can always send again: what was admitted and given up holds up nothing, and counts nothing. */
  private async gaveUp(reason: string, context: ImportContext): Promise<void> {
    const sender = await this.senderOf(context);
    if (sender === undefined) return;
    const { distributorId } = sender;
    const posFileId = await this.fileOf(distributorId, context);
    const { state } = await this.runner.load(posSenderDecider, distributorId);
    if (!state.files.some((file) => file.posFileId === posFileId)) return;
    const { importId, meta } = context;
    const data = { posFileId, distributorId, importId, reason, abandonedAt: meta.now };
    await this.writer.abandon(data, meta);
  }

  private senderOf({ sender, meta }: ImportContext): Promise<Sender | undefined> {
    return this.world.senderOf(sender.orgId, meta.now);
  }
}

const NOT_A_SENDER = {
  code: 'SENDER_NOT_AUTHORISED',
  detail: 'Only an active distributor reports its sales.',
} as const;
const NOTHING = { code: 'NOTHING_TO_APPLY', detail: 'No row of the file says anything new.' } as const;

type Judged = Readonly<{
  summary: Summary;
  evaluated: readonly EvaluatedRow[];
  failed: ReturnType<typeof failedKeysOf>;
}>;

/** What the closing event says besides the lines: the months reported, and rows that may come back repaired. */
const headOf = (
  { importId, fileHash, options }: ImportContext,
  {
    sender,
    posFileId,
    summary,
    failed,
  }: Omit<Judged, 'evaluated'> & Readonly<{ sender: Sender; posFileId: string }>,
): PosFileHead => {
  const nil = nilPeriodOf(options);
  const lineIdOf = lineIdsOf(sender);
  return {
    ...{ posFileId, distributorId: sender.distributorId, importId, fileHash },
    // A report without rows speaks of the month that its sender named.
    reportPeriods: summary.periods.length === 0 && nil !== undefined ? [nil] : summary.periods,
    ...(failed.length === 0
      ? {}
      : { failedLineIds: failed.map(({ invoiceNo, invoiceLine }) => lineIdOf(invoiceNo, invoiceLine)) }),
  };
};

type OfReport = Pick<ImportContext, 'fileHash' | 'part'>;
type FileOfSender = Readonly<{ sender: Sender; posFileId: string }>;

/** Rows that are accepted after the rest was applied are a file of their own. */
const posFileIdOf = (distributorId: string, { fileHash, part }: OfReport, attempt: number): string =>
  apiId(
    'impt',
    [
      ...[distributorId, fileHash],
      ...(part === undefined ? [] : [part]),
      ...(attempt === 0 ? [] : [`attempt ${String(attempt)}`]),
    ].join('|'),
  );
