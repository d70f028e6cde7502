import { commandIdFrom, EVENT_STORE, type EventStore } from '@channel/event-store';
import { each, inTurns } from '@channel/imports';
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

/** What a run that died left of a file. */
type WrittenFile = Readonly<{ lines: readonly PosLine[]; chunks: number }>;
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

  private async written(posFileId: string): Promise<WrittenFile> {
    const lines: PosLine[] = [];
    let chunks = 0;
    for await (const { data } of this.store.readStream(`posFile-${posFileId}`)) {
      lines.push(...(data as unknown as PosLinesRecorded['data']).lines);
      chunks += 1;
    }
    return { lines, chunks };
  }

  /**
   * Adds the lines that are not there yet and closes the file.
   * @param lines all lines of the file; what a first run wrote stays as it is
   * @returns place of the closing event
   */
  async write(
    head: PosFileHead,
    lines: readonly PosLine[],
    meta: CommandMeta,
    progress: (done: number, total: number) => Promise<void>,
  ): Promise<string> {
    const standing = await this.standing(head.posFileId);
    if (standing.status === 'applied') return standing.checkpoint;
    const written = await this.written(head.posFileId);
    const { posFileId, distributorId } = head;
    const rows = new Set(written.lines.map(({ row }) => row));
    const rest = lines.filter(({ row }) => !rows.has(row));
    let chunk = written.chunks;
    let done = written.lines.length;
    for (const part of chunkLines(rest)) {
      const data = { posFileId, distributorId, chunk, lines: part };
      await this.append(posFileId, chunk, { type: 'PosLinesRecorded', data }, meta);
      chunk += 1;
      done += part.length;
      await progress(done, lines.length);
    }
    const closing = await closingOf(head, [...written.lines, ...rest], chunk, meta);
    return this.append(posFileId, chunk, closing, meta);
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

const closingOf = async (
  head: PosFileHead,
  lines: readonly PosLine[],
  chunks: number,
  meta: CommandMeta,
): Promise<PosFileApplied> => ({
  type: 'PosFileApplied',
  data: {
    ...head,
    chunks,
    lineCount: lines.length,
    controlTotals: controlTotalsOf(lines),
    digest: await digestOfLines(lines),
    appliedBy: meta.actor.id,
    appliedAt: meta.now,
  },
});

/** `digestOf(lines)`, line by line: the text of a large file need not exist as a whole. */
export const digestOfLines = async (lines: readonly PosLine[]): Promise<string> => {
  const hash = createHash('sha256').update('[');
  await inTurns(each(lines, (line, at) => void hash.update(`${at === 0 ? '' : ','}${canonicalJson(line)}`)));
  return `sha256:${hash.update(']').digest('hex')}`;
};
