import type { EventStore, ReadStreamOptions, RecordedEvent } from '@channel/event-store';
import { ClosedChunks, handed } from './closed-chunks';

const eventAt = (type: string, revision: number): RecordedEvent => ({
  ...{ id: `${type}-${String(revision)}`, stream: 'list-1', revision: BigInt(revision), type },
  ...{ checkpoint: String(revision).padStart(20, '0'), data: {}, metadata: {} as RecordedEvent['metadata'] },
});

/** A stream of parts with closing events between, that counts what was read of it. */
const streamOf = (...types: readonly string[]) => {
  const events = types.map(eventAt);
  const reads: ReadStreamOptions[] = [];
  async function* readStream(
    _stream: string,
    options: ReadStreamOptions = {},
  ): AsyncGenerator<RecordedEvent> {
    reads.push(options);
    const { from = 0n, direction = 'forwards', limit = events.length } = options;
    const order =
      direction === 'forwards' ? events.slice(Number(from)) : events.slice(0, Number(from) + 1).reverse();
    yield* order.slice(0, limit);
  }
  return { events, reads, store: { readStream } as unknown as EventStore };
};
const definition = {
  handles: ['Part', 'Closed', 'Said'],
  chunks: [{ chunk: 'Part', closing: 'Closed' }],
};
const pagesOf = async (chunks: ClosedChunks, events: readonly RecordedEvent[]): Promise<string[][]> => {
  const pages: string[][] = [];
  for await (const page of handed(chunks, definition, events)) pages.push(page.map(({ id }) => id));
  return pages;
};
const parts = (count: number): string[] => Array.from({ length: count }, () => 'Part');

describe('lists that count once they are closed', () => {
  it('come before their closing event, in their order and at its place', async () => {
    const { events, store } = streamOf('Part', 'Part', 'Said', 'Closed', 'Part', 'Closed');
    const chunks = new ClosedChunks(store);
    expect(await pagesOf(chunks, events)).toEqual([
      ['Said-2', 'Part-0', 'Part-1'],
      ['Closed-3', 'Part-4', 'Closed-5'],
    ]);
    const [closed] = events.slice(3);
    for await (const page of chunks.of(closed as RecordedEvent, new Set(['Part'])))
      expect(page.map(({ checkpoint }) => checkpoint)).toEqual([closed?.checkpoint, closed?.checkpoint]);
  });

  it('come in pages when they are long, also where an earlier one stands before', async () => {
    const { events, store, reads } = streamOf(...parts(5), 'Closed', ...parts(10), 'Closed');
    const pages = await pagesOf(new ClosedChunks(store), events.slice(6));
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 2, 2, 1]);
    expect(pages.flat()).toEqual([...events.slice(6, 16), ...events.slice(16)].map(({ id }) => id));
    expect(reads.every(({ limit = Infinity }) => limit <= 2)).toBe(true);
  });

  it('are read once for the consumers who come to them together', async () => {
    const { events, store, reads } = streamOf(...parts(10), 'Closed');
    const chunks = new ClosedChunks(store);
    const first = await pagesOf(chunks, events.slice(10));
    const before = reads.length;
    expect(await pagesOf(chunks, events.slice(10))).toEqual(first);
    expect(reads.length).toBe(before);
  });

  it('are nothing while they are open, and nothing when they are empty', async () => {
    const { events, store } = streamOf('Closed', ...parts(2));
    expect(await pagesOf(new ClosedChunks(store), events)).toEqual([['Closed-0']]);
    expect(await pagesOf(new ClosedChunks(store), events.slice(1))).toEqual([]);
  });
});
