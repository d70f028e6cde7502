import type { EventStore, ReadStreamOptions, RecordedEvent } from '@channel/event-store';
import type { Decider, DomainCommand, DomainEvent } from '@channel/kernel';
import { LongStreams } from './long-streams';

type Lists = DomainEvent<'ListBegun' | 'PartAdded' | 'ListClosed', { lines: number }>;

const list: Decider<number, DomainCommand, Lists, never> = {
  stream: 'list',
  initial: 0,
  evolve: (sum, { data }) => sum + data.lines,
  parts: ['PartAdded'],
  decide: () => [],
};
const event = (type: Lists['type'], revision: number, of = ''): RecordedEvent => ({
  ...{ id: `${type}-${String(revision)}${of}`, stream: 'list-1', revision: BigInt(revision), type },
  ...{ checkpoint: String(revision), data: { lines: 1 }, metadata: {} as RecordedEvent['metadata'] },
});

/** A log of one stream that says what was read of it. */
const logOf = (...events: RecordedEvent[]) => {
  const reads: ReadStreamOptions[] = [];
  async function* readStream(_: string, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    reads.push(options);
    const from = Number(options.from ?? 0n);
    yield* events.slice(from, from + (options.limit ?? events.length));
  }
  return { events, reads, long: new LongStreams({ readStream } as unknown as EventStore) };
};
const idsOf = ({ events }: Readonly<{ events: readonly RecordedEvent[] }>): string[] =>
  events.map(({ id }) => id);

describe('streams that hold long lists', () => {
  it('are folded with all their parts, which nobody gets', async () => {
    const { long } = logOf(event('ListBegun', 0), event('PartAdded', 1), event('PartAdded', 2));
    const loaded = await long.load(list, 'list-1');
    expect(loaded).toMatchObject({ state: 3, revision: 2n, checkpoint: '2' });
    expect(idsOf(loaded)).toEqual(['ListBegun-0']);
  });

  it('are read and folded from where they were the last time', async () => {
    const { events, reads, long } = logOf(event('ListBegun', 0), event('PartAdded', 1));
    await long.load(list, 'list-1');
    events.push(event('ListClosed', 2));
    const loaded = await long.load(list, 'list-1');
    expect(loaded).toMatchObject({ state: 3, revision: 2n });
    expect(idsOf(loaded)).toEqual(['ListBegun-0', 'ListClosed-2']);
    expect(reads).toEqual([{}, { from: 1n }]);
  });

  it('are read from the beginning where the log is another one', async () => {
    const { events, long } = logOf(event('ListBegun', 0), event('PartAdded', 1));
    await long.load(list, 'list-1');
    const restored = { ...event('PartAdded', 1, ' restored'), data: { lines: 5 } };
    events.splice(1, 1, restored, event('PartAdded', 2));
    expect(await long.load(list, 'list-1')).toMatchObject({ state: 7, revision: 2n });
    events.splice(0);
    expect(await long.load(list, 'list-1')).toMatchObject({ state: 0, revision: -1n, events: [] });
    events.push(event('ListBegun', 0));
    expect(await long.load(list, 'list-1')).toMatchObject({ state: 1, revision: 0n });
  });

  it('are known as they were after each of their events', async () => {
    const { long } = logOf(event('ListBegun', 0), event('PartAdded', 1), event('ListClosed', 2));
    expect(await long.stateAt(list, 'list-1', 1n)).toBe(2);
  });
});
