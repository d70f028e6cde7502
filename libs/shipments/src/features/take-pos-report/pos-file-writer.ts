import {
  commandIdFrom,
  digestOf,
  EVENT_STORE,
  type EventStore,
  type RecordedEvent,
} from '@channel/event-store';
import { stamped, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { chunkLines, controlTotalsOf } from '../../domain/pos-file/chunk-lines';
import type {
  PosFileApplied,
  PosFileEvent,
  PosLine,
  PosLinesRecorded,
} from '../../domain/pos-file/pos-file.events';

/** What stands of a file: its lines so far, and whether the closing event made them true. */
export type WrittenFile = Readonly<{
  lines: readonly PosLine[];
  chunks: number;
  /** Place of the closing event. */
  closedAt?: string;
  controlTotals?: PosFileApplied['data']['controlTotals'];
}>;
export type PosFileHead = Pick<
  PosFileApplied['data'],
  'posFileId' | 'distributorId' | 'importId' | 'fileHash' | 'reportPeriods' | 'failedLineIds'
>;

/** Writes `posFile-<id>`: chunks, then the closing event. A second run goes on where the first one stopped. */
@Injectable()
export class PosFileWriter {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async read(posFileId: string): Promise<WrittenFile> {
    const lines: PosLine[] = [];
    let chunks = 0;
    let closing: RecordedEvent | undefined;
    for await (const event of this.store.readStream(`posFile-${posFileId}`)) {
      if (event.type === 'PosFileApplied') closing = event;
      else {
        lines.push(...(event.data as unknown as PosLinesRecorded['data']).lines);
        chunks += 1;
      }
    }
    if (closing === undefined) return { lines, chunks };
    const { controlTotals } = closing.data as unknown as PosFileApplied['data'];
    return { lines, chunks, closedAt: closing.checkpoint, controlTotals };
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
    const written = await this.read(head.posFileId);
    if (written.closedAt !== undefined) return written.closedAt;
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
    const closing = closingOf(head, [...written.lines, ...rest], chunk, meta);
    return this.append(posFileId, chunk, closing, meta);
  }

  private async append(
    posFileId: string,
    at: number,
    event: PosFileEvent,
    meta: CommandMeta,
  ): Promise<string> {
    const commandId = commandIdFrom('shipments.posFile', meta.commandId, at);
    const events = [stamped(event, { ...meta, commandId })];
    const expected = at === 0 ? 'noStream' : BigInt(at - 1);
    return (await this.store.append(`posFile-${posFileId}`, expected, { commandId, events })).checkpoint;
  }
}

const closingOf = (
  head: PosFileHead,
  lines: readonly PosLine[],
  chunks: number,
  meta: CommandMeta,
): PosFileApplied => ({
  type: 'PosFileApplied',
  data: {
    ...head,
    chunks,
    lineCount: lines.length,
    controlTotals: controlTotalsOf(lines),
    digest: digestOf(lines),
    appliedBy: meta.actor.id,
    appliedAt: meta.now,
  },
});
