import { commandIdFrom, EVENT_STORE, type EventStore } from '@channel/event-store';
import { canonicalJson } from '@channel/kernel';
import { stamped, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { chunkLines, controlTotalsOf } from '../../domain/pos-file/chunk-lines';
import type {
  PosFileAbandoned,
  PosFileApplied,
  PosFileEvent,
  PosLine,
  PosLinesRecorded,
} from '../../domain/pos-file/pos-file.events';

/** `applied`: its lines are true. `abandoned`: they never will be. */
export type FileStanding =
  | Readonly<{ status: 'open'; revision: bigint | null }>
  | Readonly<{ status: 'abandoned'; checkpoint: string }>
  | (Readonly<{ status: 'applied'; checkpoint: string }> & Pick<PosFileApplied['data'], 'controlTotals'>);
export type PosFileHead = Pick<
  PosFileApplied['data'],
  'posFileId' | 'distributorId' | 'importId' | 'fileHash' | 'reportPeriods' | 'failedLineIds'
>;

/** Writes `posFile-<id>`: chunks, then the closing event. A second run goes on where the first one stopped. */
@Injectable()
export class PosFileWriter {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** How far a file is: its last event says it, the lines are not read for it. */
  async standing(posFileId: string): Promise<FileStanding> {
    for await (const event of this.store.readStream(`posFile-${posFileId}`, {
      direction: 'backwards',
      limit: 1,
    })) {
      const { type, checkpoint, revision, data } = event;
      if (type === 'PosFileAbandoned') return { status: 'abandoned', checkpoint };
      if (type !== 'PosFileApplied') return { status: 'open', revision };
      const { controlTotals } = data as unknown as PosFileApplied['data'];
      return { status: 'applied', checkpoint, controlTotals };
    }
    return { status: 'open', revision: null };
  }

  /** The last word on a file that nobody goes on with, unless it has been said: in the order of its own stream. */
  async abandon(data: PosFileAbandoned['data'], meta: CommandMeta): Promise<void> {
    const standing = await this.standing(data.posFileId);
    if (standing.status !== 'open') return;
    const at = standing.revision === null ? 0 : Number(standing.revision) + 1;
    await this.append(data.posFileId, at, { type: 'PosFileAbandoned', data }, meta);
  }

  /**
   * Adds the lines that are not there yet and closes the file.
   * @param lines all lines of the file; what a first run wrote stays as it is
   * @returns place of the closing event
   */
  async write(
    head: PosFileHead,
    lines: Lines,
    meta: CommandMeta,
    progress: (done: number, total: number) => Promise<void>,
  ): Promise<string> {
    const standing = await this.standing(head.posFileId);
    if (standing.status === 'applied') return standing.checkpoint;
    const { posFileId, distributorId } = head;
    const whole = new WrittenLines();
    const rows = new Set<number>();
    let chunk = 0;
    for await (const { data } of this.store.readStream(`posFile-${posFileId}`)) {
      const written = (data as unknown as PosLinesRecorded['data']).lines;
      whole.add(written);
      for (const { row } of written) rows.add(row);
      chunk += 1;
    }
    for (const part of chunkLines(without(lines, rows))) {
      const data = { posFileId, distributorId, chunk, lines: part };
      await this.append(posFileId, chunk, { type: 'PosLinesRecorded', data }, meta);
      whole.add(part);
      chunk += 1;
      await progress(whole.count, lines.length);
    }
    return this.append(posFileId, chunk, closingOf(head, whole, chunk, meta), meta);
  }

  private async append(
    posFileId: string,
    at: number,
    event: PosFileEvent,
    meta: CommandMeta,
  ): Promise<string> {
    const origin = event.type === 'PosFileAbandoned' ? 'shipments.posFileAbandoned' : 'shipments.posFile';
    const commandId = commandIdFrom(origin, meta.commandId, at);
    const events = [stamped(event, { ...meta, commandId })];
    const expected = at === 0 ? 'noStream' : BigInt(at - 1);
    return (await this.store.append(`posFile-${posFileId}`, expected, { commandId, events })).checkpoint;
  }
}

/** Lines of a file in their order; each look may read them anew. */
type Lines = Iterable<PosLine> & Readonly<{ length: number }>;

function* without(lines: Lines, rows: ReadonlySet<number>): Generator<PosLine, undefined> {
  for (const line of lines) if (!rows.has(line.row)) yield line;
}

/** Count, totals and digest of the lines of a file, chunk by chunk: a large file need not exist as a whole. */
class WrittenLines {
  private readonly hash = createHash('sha256').update('[');
  private totals: Readonly<Record<string, string>> = {};
  count = 0;

  add(lines: readonly PosLine[]): void {
    for (const line of lines) {
      this.hash.update(`${this.count === 0 ? '' : ','}${canonicalJson(line)}`);
      this.count += 1;
    }
    this.totals = controlTotalsOf(lines, this.totals);
  }

  /** `digestOf(lines)`. To be asked once. */
  sums(): Pick<PosFileApplied['data'], 'lineCount' | 'controlTotals' | 'digest'> {
    const digest = `sha256:${this.hash.update(']').digest('hex')}`;
    return { lineCount: this.count, controlTotals: this.totals, digest };
  }
}

const closingOf = (
  head: PosFileHead,
  whole: WrittenLines,
  chunks: number,
  meta: CommandMeta,
): PosFileApplied => ({
  type: 'PosFileApplied',
  data: { ...head, chunks, ...whole.sums(), appliedBy: meta.actor.id, appliedAt: meta.now },
});
