import type { Config } from '@channel/config';
import { commandIdFrom } from '@channel/event-store';
import {
  each,
  inTurns,
  NOTHING_DECIDED,
  otherTurns,
  Packed,
  saidWithPlaces,
  stretchesOf,
  type CheckedRow,
  type CheckResult,
  type ImportContext,
  type ImportKind,
  type ImportKinds,
  type Rows,
} from '@channel/imports';
import { present, type JsonObject, normalised } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { anyone, DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { posSenderDecider } from '../../domain/pos-file/pos-sender';
import type { ComparedRow } from '../../domain/pos-row/compare-row';
import { evaluation, type EvaluatedRow } from '../../domain/pos-row/evaluate';
import { fileIndex } from '../../domain/pos-row/file-index';
import { POS_COLUMNS } from '../../domain/pos-row/pos-row';
import type { Reading } from '../../domain/pos-row/read-row';
import { reportReader, Summary } from './check-report';
import { headOf, posFileIdOf, type OfReport } from './pos-file-head';
import { PosFileWriter } from './pos-file-writer';
import { LineIndex, type Sender } from './line-index';
import { interchangeForm, receivedInterchange } from './pos-interchange';
import { RecordedLines } from './recorded-lines';
import { PosWorldReader, type FileWorld } from './pos-world';

const MAX_ROWS = 250_000;

/** From where to where a part of the work lies in the whole. */
type Stretch = readonly [from: number, to: number];
/** Of a row's judgement the part in which it is read; of its application the parts before it is kept, and written. */
const READING = 0.4;
const KEEPING = 0.6;
const WRITING = 0.7;

type Told = (done: number, of: number) => Promise<void>;
/** Tells the progress of a part of the work as rows of the whole. */
const stretch =
  (progress: ImportContext['progress'], rows: number, [from, to]: Stretch): Told =>
  (done, of) =>
    progress(Math.floor(rows * (from + (to - from) * Math.min(1, done / Math.max(1, of)))), rows);

type PreviousFile = Readonly<{ posFileId: string | null; closedAt?: string }>;
type FileProblem = Readonly<{ code: string; detail: string }>;
const refusedFile = (problem: FileProblem, rows: readonly CheckedRow[] = []): CheckResult => ({
  rows,
  controlTotals: {},
  fileProblems: [problem],
  basis: {},
});

/** The POS report of a distributor or a provider as a kind of import: judges its rows, and records those without an error. */
@Injectable()
export class PosImport {
  constructor(
    private readonly world: PosWorldReader,
    private readonly writer: PosFileWriter,
    private readonly runner: DeciderRunner,
    private readonly index: LineIndex,
    private readonly programmes: Programmes,
  ) {}

  register(kinds: ImportKinds, config: Config): void {
    kinds.register(this.kind(config));
  }

  private kind(config: Config): ImportKind {
    return {
      kind: 'pos',
      columns: POS_COLUMNS,
      interchange: interchangeForm(config),
      partial: true,
      maxRows: MAX_ROWS,
      broughtBy: { roles: ['distributor.user', 'distributor.admin', 'partner.admin'], machine: 'pos:write' },
      alreadyApplied: async (fileHash, { orgId }) => {
        const { status } = await this.writer.standing(await this.fileOf(orgId, { fileHash }));
        return status === 'applied';
      },
      check: (rows, context) => this.check(rows, context),
      apply: (rows, checked, context) => this.apply(rows, checked, context),
      gaveUp: (reason, context) => this.gaveUp(reason, context),
    };
  }

  private async check(rows: Rows, context: ImportContext): Promise<CheckResult> {
    const sender = await this.senderOf(context);
    if (sender === undefined) return refusedFile(await this.notASender(context));
    const posFileId = await this.fileOf(sender.distributorId, context);
    const received = await this.receivedBefore(sender, posFileId, context);
    if (received !== undefined) return refusedFile(received);
    const checkpoint = (await this.previous(sender)).closedAt ?? '';
    await this.index.reached(checkpoint, () => context.progress(0, rows.length));
    const { summary, judged } = await this.evaluate(rows, { sender, posFileId }, context, [0, 1]);
    return summary.reportOf(judged, { ...context, checkpoint });
  }

  /** Admit, write the chunks, close: repeatable after a crash at every point. */
  private async apply(
    rows: Rows,
    checked: () => Promise<CheckResult>,
    context: ImportContext,
  ): Promise<CheckResult> {
    const sender = await this.senderOf(context);
    if (sender === undefined) return refusedFile(await this.notASender(context));
    const posFileId = await this.fileOf(sender.distributorId, context);
    const standing = await this.writer.standing(posFileId);
    // Closed by a run that died afterwards: what it found was kept before it wrote.
    if (standing.status === 'applied')
      return { ...(await checked()), fileProblems: [], controlTotals: standing.controlTotals };
    const previous = await this.previous(sender, posFileId);
    const received = await this.receivedBefore(sender, posFileId, context);
    if (received !== undefined) return refusedFile(received);
    const checkpoint = previous.closedAt ?? '';
    await this.index.reached(checkpoint, () => context.progress(0, rows.length));
    const lines = new RecordedLines();
    const part: Stretch = [0, KEEPING];
    const { summary, judged } = await this.evaluate(rows, { sender, posFileId }, context, part, lines);
    const result = summary.reportOf(judged, { ...context, checkpoint });
    if (result.fileProblems.length > 0) return result;
    if (lines.length === 0 && result.basis.nil === undefined) return { ...result, fileProblems: [NOTHING] };
    const kept = stretch(context.progress, rows.length, [KEEPING, WRITING]);
    await context.keep?.(result.rows, (done) => kept(done, result.rows.length));
    const refusal = await this.admit(context, sender, previous, {
      posFileId,
      checkpoint,
      count: rows.length,
    });
    if (refusal !== undefined) return refusedFile(refusal, result.rows);
    const head = headOf(context, { sender, posFileId, summary });
    const written = stretch(context.progress, rows.length, [WRITING, 1]);
    await this.writer.write(head, lines, context.meta, written);
    return result;
  }

  private async admit(
    { importId, fileHash, interchangeNumber, meta }: ImportContext,
    { distributorId }: Sender,
    previous: PreviousFile,
    { posFileId, checkpoint, count }: Readonly<{ posFileId: string; checkpoint: string; count: number }>,
  ): Promise<FileProblem | undefined> {
    const data = {
      distributorId,
      posFileId,
      importId,
      fileHash,
      ...(interchangeNumber === undefined ? {} : { interchangeNumber }),
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

  /**
   * Rows are read and compared, then judged: stretch by stretch, with what the file says about its own rows by key. No
   * stage keeps the rows of the one before.
   * @param lines take what applying the rows records
   */
  private async evaluate(
    rows: Rows,
    file: FileOfSender,
    context: ImportContext,
    [from, to]: Stretch,
    lines?: RecordedLines,
  ): Promise<Judged> {
    const programme = await this.programmes.now(file.sender.programmeId, context.meta.now);
    const decisions = context.decisions ?? NOTHING_DECIDED;
    const world = this.world.worldOf({ ...file, programme, decisions });
    const judging = from + (to - from) * READING;
    const { compared, index, summary } = await this.compare(rows, world, {
      reading: {
        ...{ today: programme.day, senderCode: normalised(file.sender.code) },
        senderKind: file.sender.kind,
      },
      options: context.options,
      reads: stretch(context.progress, rows.length, [from, judging]),
    });
    const judges = stretch(context.progress, rows.length, [judging, to]);
    const { others, returns: ofReturns } = evaluation(index);
    const judged: CheckedRow[] = [];
    const take = (found: readonly EvaluatedRow[], of: readonly ComparedRow[]): void => {
      const byRow = new Map(of.map((row) => [row.row, row]));
      for (const one of found) {
        const { row, outcome, findings } = one;
        summary.judged(one, present(byRow.get(row), 'a row that was compared'));
        judged.push({ row, outcome, findings: findings.length === 0 ? NO_FINDINGS : findings });
      }
      lines?.add(found.flatMap(({ line }) => line ?? []));
    };
    for (const part of compared.stretches()) {
      const around = await world.around(part);
      take(await inTurns(others(part, around)), part);
      await judges(judged.length, compared.length);
      await otherTurns();
    }
    if (index.hasReturns())
      for (const part of compared.stretches()) {
        const returns = part.filter(({ reported }) => reported?.type === 'return');
        if (returns.length === 0) continue;
        take(await inTurns(ofReturns(returns, await world.around(returns))), returns);
        await judges(judged.length, compared.length);
        await otherTurns();
      }
    judged.sort((one, other) => one.row - other.row);
    return { summary, judged: saidWithPlaces(rows, judged) };
  }

  /** What was read of each row ends here: its judgement rests on what it says as a line. */
  private async compare(
    rows: Rows,
    world: FileWorld,
    { reading, options, reads }: Readonly<{ reading: Reading; options: JsonObject; reads: Told }>,
  ) {
    const read = reportReader(options, reading);
    const summary = new Summary();
    const index = fileIndex();
    const compared = new Packed<ComparedRow>();
    for (const part of stretchesOf(rows)) {
      const said = await inTurns(each(part, read));
      for (const row of said) summary.read(row);
      const found = await world.compare(said);
      for (const row of found) index.enter(row);
      compared.add(found);
      await reads(compared.length, rows.length);
      await otherTurns();
    }
    if (index.hasRepeatedSerials())
      for (const part of compared.stretches()) await inTurns(each(part, (row) => void index.enterUses(row)));
    return { compared, index, summary };
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

  /** An interchange counts as received, like a file, once it was applied for that sender; its number is given once. */
  private async receivedBefore(
    { distributorId }: Sender,
    posFileId: string,
    { interchangeNumber }: ImportContext,
  ): Promise<FileProblem | undefined> {
    if (interchangeNumber === undefined) return undefined;
    const { state } = await this.runner.load(posSenderDecider, distributorId);
    for (const file of state.files) {
      if (file.interchangeNumber !== interchangeNumber || file.posFileId === posFileId) continue;
      const { status } = await this.writer.standing(file.posFileId);
      if (status === 'applied') return receivedInterchange(interchangeNumber);
    }
    return undefined;
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

  private async notASender({ sender, meta }: ImportContext): Promise<FileProblem> {
    const forbidden = await this.world.notOfKind(sender.orgId, meta.now);
    return forbidden === null ? NOT_A_SENDER : { code: 'KIND_NOT_ALLOWED', detail: forbidden.detail };
  }

  private senderOf({ sender, meta }: ImportContext): Promise<Sender | undefined> {
    return this.world.senderOf(sender.orgId, meta.now);
  }
}

const NOT_A_SENDER = {
  code: 'SENDER_NOT_AUTHORISED',
  detail: 'Only an active distributor, or an active provider of services, reports its sales.',
} as const;
const NOTHING = { code: 'NOTHING_TO_APPLY', detail: 'No row of the file says anything new.' } as const;

type FileOfSender = Readonly<{ sender: Sender; posFileId: string }>;
type Judged = Readonly<{ summary: Summary; judged: readonly CheckedRow[] }>;
/** Most rows have none: one list for all of them. */
const NO_FINDINGS: readonly [] = [];
