import type { EventStore, RecordedEvent } from '@channel/event-store';
import type { Chunks } from '../projections/projection';
import { Recent } from './recent';

/** Chunks that are handed over together: a thousand lines, however long the list. They keep the process for some milliseconds. */
const PAGE = 2;
/** Pages and beginnings of lists that are kept for the consumers who come to them a little later. */
const KEPT_PAGES = 12;
const KEPT_BEGINNINGS = 200;

type Definition = Readonly<{ handles?: readonly string[]; chunks?: readonly Chunks[] }>;
type Page = readonly RecordedEvent[];

/** What to ask the feed for, `undefined` for every type: chunks are read from their stream once they are closed. */
export const typesOf = ({ handles, chunks = [] }: Definition): readonly string[] | undefined =>
  handles?.filter((type) => !chunks.some(({ chunk }) => chunk === type));

/**
 * Reads what a closing event makes true: the events between it and the closing event of the same type before it, page by
 * page. One for all consumers of a process, who read the same lists at about the same time.
 */
export class ClosedChunks {
  private readonly beginnings = new Recent<bigint>(KEPT_BEGINNINGS);
  private readonly pages = new Recent<Page>(KEPT_PAGES);

  constructor(private readonly store: EventStore) {}

  /** The chunks of these types, as if they stood at the place of their closing event. */
  async *of(closing: RecordedEvent, types: ReadonlySet<string>): AsyncGenerator<Page> {
    const name = `${closing.stream}@${String(closing.revision)}`;
    const first = await this.beginnings.of(name, () => this.beginningOf(name, closing));
    for (let from = first; from < closing.revision; from += BigInt(PAGE)) {
      const page = await this.pages.of(`${name}/${String(from)}`, () => this.page(closing, from));
      const wanted = page.filter(({ type }) => types.has(type));
      if (wanted.length > 0) yield wanted;
    }
  }

  /** Most lists fit on a page, and are found in the look for their beginning. */
  private async beginningOf(name: string, closing: RecordedEvent): Promise<bigint> {
    const seen: RecordedEvent[] = [];
    let first = closing.revision;
    while (first > 0n) {
      const options = { direction: 'backwards', from: first - 1n, limit: PAGE } as const;
      const earlier = await all(this.store.readStream(closing.stream, options));
      const end = earlier.findIndex(({ type }) => type === closing.type);
      const its = end === -1 ? earlier : earlier.slice(0, end);
      if (seen.length === 0) seen.push(...its);
      first -= BigInt(its.length);
      if (end !== -1 || earlier.length < PAGE) break;
    }
    const isWhole = BigInt(seen.length) === closing.revision - first;
    if (isWhole && seen.length > 0)
      void this.pages.of(`${name}/${String(first)}`, () =>
        Promise.resolve(seen.reverse().map((event) => closed(closing, event))),
      );
    return first;
  }

  private async page(closing: RecordedEvent, from: bigint): Promise<Page> {
    const left = Number(closing.revision - from);
    const options = { from, limit: Math.min(PAGE, left) };
    const events = await all(this.store.readStream(closing.stream, options));
    return events.map((event) => closed(closing, event));
  }
}

/**
 * The events that a consumer gets: those it handles, chunks only with the closing event that makes them true. In pages, so
 * that long lists are never in memory as a whole; a page may end within a list.
 * A function of the log alone, so a restart or a rebuild sees the same.
 */
export async function* handed(
  chunks: ClosedChunks,
  definition: Definition,
  events: readonly RecordedEvent[],
): AsyncGenerator<Page> {
  const types = typesOf(definition);
  const wanted = types === undefined ? undefined : new Set(types);
  // Who reads every type gets chunks where they stand.
  const closedBy = wanted === undefined ? new Map<string, ReadonlySet<string>>() : partsByClosing(definition);
  let page: RecordedEvent[] = [];
  let parts = 0;
  for (const event of events) {
    if (wanted?.has(event.type) === false) continue;
    const closed = closedBy.get(event.type);
    if (closed !== undefined)
      for await (const some of chunks.of(event, closed)) {
        page.push(...some);
        parts += some.length;
        if (parts < PAGE) continue;
        yield page;
        page = [];
        parts = 0;
      }
    page.push(event);
  }
  if (page.length > 0) yield page;
}

const partsByClosing = ({ chunks = [] }: Definition): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    chunks.map(({ closing }) => [
      closing,
      new Set(chunks.filter((one) => one.closing === closing).map(({ chunk }) => chunk)),
    ]),
  );

/** The same for all consumers, so that what one of them finds in its data, another may look up. */
const closed = (closing: RecordedEvent, event: RecordedEvent): RecordedEvent & Closed => ({
  ...event,
  checkpoint: closing.checkpoint,
  closing,
});

/** A chunk knows the event that has made it true. */
export type Closed = Readonly<{ closing: RecordedEvent }>;

const all = async (events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for await (const event of events) found.push(event);
  return found;
};
