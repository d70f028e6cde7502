import type { AppendRequest, EventStore } from '@channel/event-store';
import type { CommandMeta } from '@channel/runtime';
import { rewardLine } from '../domain/engine/engine.builders';
import { ChunkWriter, chunksOf } from './chunks';

const many = (count: number, serials: readonly string[] = []) =>
  Array.from({ length: count }, (_, index) =>
    rewardLine({ rewardLineId: String(index), uses: { quoted: [], serials } }),
  );

describe('chunks of lines', () => {
  it('hold at most 500 lines each, in their order', () => {
    const lines = many(1_001);
    expect(chunksOf(lines).map(({ length }) => length)).toEqual([500, 500, 1]);
    expect(chunksOf(lines).flat()).toEqual(lines);
    expect(chunksOf([])).toEqual([]);
  });

  it('stay below the size of an append, however many serial numbers the lines name', () => {
    const serials = Array.from({ length: 800 }, (_, index) => `SN-${String(index).padStart(8, '0')}`);
    const chunks = chunksOf(many(300, serials));
    expect(chunks.flat()).toHaveLength(300);
    for (const chunk of chunks) expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThan(1_000_000);
  });
});

describe('chunks on their way into a stream', () => {
  const meta = (chunk: number): CommandMeta => ({
    commandId: `chunk-${String(chunk)}`,
    actor: { id: 'pers_fatima', type: 'person', orgId: 'vendor', onBehalfOf: null },
    ...{ channel: 'api', reason: null, requestHash: '', correlationId: '', causationId: null },
    ...{ now: '2026-10-05T09:00:00.000Z', traceparent: null },
  });

  /** Writes chunks of so many lines; each append as the store gets it. */
  const written = async (sizes: readonly number[], from = -1n, serials: readonly string[] = []) => {
    const appends: Readonly<{ expected: unknown; commandId: string; lines: readonly number[] }>[] = [];
    let revision = from;
    const append = (_stream: string, expected: unknown, { commandId, events }: AppendRequest) => {
      const lines = events.map(({ data }) => (data as { lines: readonly unknown[] }).lines.length);
      appends.push({ expected, commandId, lines });
      return Promise.resolve({ revision: (revision += BigInt(events.length)), checkpoint: '' });
    };
    const chunks = new ChunkWriter({ append } as unknown as EventStore).to('rewardRun-1', from);
    for (const [index, size] of sizes.entries())
      await chunks.add({ type: 'Recorded', data: { lines: many(size, serials) } }, meta(index + 1));
    await chunks.write();
    return appends;
  };

  it('go together where one append holds them, each append named by its first', async () => {
    expect(await written([200, 250, 50, 1, 500, 3])).toEqual([
      { expected: 'noStream', commandId: 'chunk-1', lines: [200, 250, 50] },
      { expected: 2n, commandId: 'chunk-4', lines: [1] },
      { expected: 3n, commandId: 'chunk-5', lines: [500] },
      { expected: 4n, commandId: 'chunk-6', lines: [3] },
    ]);
    expect(await written([])).toEqual([]);
  });

  it('go on behind what stands', async () => {
    expect(await written([7], 41n)).toEqual([{ expected: 41n, commandId: 'chunk-1', lines: [7] }]);
  });

  it('stay below the size of an append, however many serial numbers the lines name', async () => {
    const serials = Array.from({ length: 800 }, (_, index) => `SN-${String(index).padStart(8, '0')}`);
    expect((await written([30, 30, 30], -1n, serials)).map(({ lines }) => lines)).toEqual([[30], [30], [30]]);
  });
});
