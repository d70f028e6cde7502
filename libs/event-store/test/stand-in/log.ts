/** What a client proposes. */
export type Proposed = Readonly<{
  id: string;
  type: string;
  contentType: string;
  data: Uint8Array;
  metadata: Uint8Array;
}>;

export type Stored = Proposed &
  Readonly<{ stream: string; revision: bigint; position: bigint; created: string }>;

export type Expected = 'any' | 'noStream' | 'streamExists' | bigint;

export type Outcome =
  | Readonly<{ kind: 'success'; revision: bigint; position: bigint }>
  | Readonly<{ kind: 'wrong'; current: bigint | undefined }>
  | Readonly<{ kind: 'tooLarge' }>;

export const MAX_APPEND_SIZE = 1_048_576;

const RECORD_OVERHEAD = 120n;
const TICKS_PER_MILLISECOND = 10_000n;

const sizeOf = (events: readonly Proposed[]): number =>
  events.reduce(
    (sum, { type, data, metadata }) => sum + Buffer.byteLength(type) + data.length + metadata.length,
    0,
  );

/**
 * The log in memory, with the answers of a real EventStoreDB 23.10 also where they are inconvenient: the payload of a
 * repeated id is not compared, and an id that stands in the stream is accepted again when the revision fits.
 */
export class Log {
  readonly all: Stored[] = [];
  private readonly streams = new Map<string, Stored[]>();
  private readonly listeners = new Set<() => void>();
  private position = 0n;

  constructor() {
    this.write('$users', [system('$UserCreated'), system('$UserCreated')]);
  }

  stream(name: string): readonly Stored[] {
    return this.streams.get(name) ?? [];
  }

  /** Called after each append. Returns how to stop. */
  onAppend(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  append(name: string, expected: Expected, events: readonly Proposed[]): Outcome {
    if (sizeOf(events) > MAX_APPEND_SIZE) return { kind: 'tooLarge' };
    const current = this.stream(name).at(-1)?.revision;
    if (fits(expected, current) && !(expected === 'any' && this.replayed(name, expected, events)))
      return this.write(name, events);
    return this.replayed(name, expected, events) ?? { kind: 'wrong', current };
  }

  /** Events of another installation or of the server, for tests of what must not be ours. */
  foreign(stream: string, count: number): void {
    this.write(
      stream,
      Array.from({ length: count }, () => system('$metadata')),
    );
  }

  /** An earlier success with the same ids in the place where these would stand, wherever the stream is now. */
  private replayed(name: string, expected: Expected, events: readonly Proposed[]): Outcome | undefined {
    const stream = this.stream(name);
    const at =
      typeof expected === 'bigint'
        ? Number(expected) + 1
        : expected === 'noStream'
          ? 0
          : stream.findIndex(({ id }) => id === events[0]?.id);
    if (at < 0 || !events.every(({ id }, index) => stream[at + index]?.id === id)) return undefined;
    const last = stream[at + events.length - 1];
    return last && { kind: 'success', revision: last.revision, position: last.position };
  }

  private write(name: string, events: readonly Proposed[]): Outcome {
    const stream = this.streams.get(name) ?? [];
    this.streams.set(name, stream);
    for (const event of events) {
      this.position += RECORD_OVERHEAD + BigInt(event.data.length + event.metadata.length);
      const stored: Stored = {
        ...event,
        stream: name,
        revision: BigInt(stream.length),
        position: this.position,
        created: String(BigInt(Date.now()) * TICKS_PER_MILLISECOND),
      };
      stream.push(stored);
      this.all.push(stored);
    }
    setImmediate(() => {
      for (const listener of this.listeners) listener();
    });
    return { kind: 'success', revision: BigInt(stream.length - 1), position: this.position };
  }
}

const fits = (expected: Expected, current: bigint | undefined): boolean => {
  if (expected === 'any') return true;
  if (expected === 'noStream') return current === undefined;
  if (expected === 'streamExists') return current !== undefined;
  return current === expected;
};

const system = (type: string): Proposed => ({
  id: '00000000-0000-4000-8000-000000000000',
  type,
  contentType: 'application/json',
  data: Buffer.from('{}'),
  metadata: new Uint8Array(),
});
