import { Pool, type CustomTypesConfig } from 'pg';
import { backOffMs, pause } from '../back-off';
import { CorruptEvent, Unavailable, type ReadStreamOptions, type RecordedEvent } from '../event-store';
import { isProvenFailure } from './link';
import {
  COLUMNS,
  Envelopes,
  PAGE_BYTES,
  pageOfRows,
  patternsOf,
  recorded,
  storedName,
  type EventRow,
  type FeedFilter,
} from './rows';
import { isTooLong, StreamCache } from './stream-cache';
import { LOOK, StreamLooks, type Look } from './stream-looks';

const STREAM_PAGE = 500;
/** Positions looked at in one query, so that a rare prefix never makes a query long. */
const WINDOW = 50_000n;
/** Beyond every revision. */
const LAST = 2n ** 63n - 1n;
/**
 * Every query here follows an index in its order. Without statistics (a fresh log, a bulk load) the planner believes that
 * collecting and sorting is cheaper, and reads the whole window for each page.
 */
const PLANNER = '-c enable_bitmapscan=off -c enable_sort=off -c plan_cache_mode=force_generic_plan';
/** Values stay text until somebody needs more. */
const TEXT: CustomTypesConfig = { getTypeParser: (() => (text: string) => text) as never };
const BACK_OFF = { firstMs: 20, maxMs: 1_000 };

export type Page = Readonly<{
  events: readonly RecordedEvent[];
  /** Everything up to here was looked at. */
  scanned: bigint;
  /** Where the log ended in the same snapshot. */
  head: bigint;
  /** As much as one page may have: what follows is another's. */
  full: boolean;
  /** Full of bytes, by few events. */
  heavy: boolean;
  /** Length of the events' text. */
  bytes: number;
}>;

export type ReaderOptions = Readonly<{
  databaseUrl: string;
  namespace: string;
  poolSize: number;
  timeoutMs: number;
  retryMs: number;
}>;

/** Reads of the log. Repeats what a restart of the server interrupted, for as long as the settings allow. */
export class LogReader {
  private readonly pool: Pool;
  private readonly cache = new StreamCache();
  private readonly looks = new StreamLooks((looks) => this.streams(looks));

  constructor(private readonly options: ReaderOptions) {
    this.pool = new Pool({
      connectionString: options.databaseUrl,
      max: options.poolSize,
      connectionTimeoutMillis: options.timeoutMs,
      query_timeout: options.timeoutMs,
      types: TEXT,
      options: PLANNER,
      application_name: 'channel-log-reader',
    });
    this.pool.on('error', () => this.cache.clear());
  }

  stream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    const { from = 0n, direction = 'forwards', limit } = options;
    if (direction === 'backwards' || limit !== undefined) return this.part(stream, options);
    return from === 0n ? this.whole(stream) : this.since(stream, from);
  }

  /** From the beginning to the end: what is known already, then what came since. */
  private async *whole(stream: string): AsyncIterable<RecordedEvent> {
    const beginning = this.cache.beginning(stream);
    yield* beginning;
    let more: RecordedEvent[] | undefined = [];
    const size = { bytes: 0 };
    for await (const event of this.since(stream, BigInt(beginning.length), size)) {
      if (isTooLong(size.bytes)) more = undefined;
      more?.push(event);
      yield event;
    }
    if (more !== undefined) this.cache.extend(stream, beginning, { events: more, bytes: size.bytes });
  }

  /** First in a look that others share; a long rest is read alone. */
  private async *since(stream: string, from: bigint, size = { bytes: 0 }): AsyncIterable<RecordedEvent> {
    const rows = await this.looks.next(storedName(this.options.namespace, stream), from);
    for (const [index, row] of rows.entries()) {
      size.bytes += textOf(row);
      yield this.event(stream, row, from + BigInt(index));
    }
    if (rows.length === LOOK) yield* this.part(stream, { from: from + BigInt(LOOK) }, size);
  }

  private async *part(
    stream: string,
    { from, direction = 'forwards', limit = Number.MAX_SAFE_INTEGER }: ReadStreamOptions,
    size = { bytes: 0 },
  ): AsyncIterable<RecordedEvent> {
    const step = direction === 'forwards' ? 1n : -1n;
    let next = from ?? (direction === 'forwards' ? 0n : undefined);
    // Backwards from beyond the end begins at the end; everything else begins where it was asked to.
    let anywhere = direction === 'backwards';
    for (let left = limit; left > 0;) {
      const count = Math.min(left, STREAM_PAGE);
      const rows = await this.streamPage(stream, direction, next, count);
      for (const [, ...row] of rows) {
        const event = this.event(stream, row, anywhere ? undefined : next);
        size.bytes += textOf(row);
        yield event;
        anywhere = false;
        next = event.revision + step;
        left -= 1;
      }
      if (rows.length < count && !isHeavy(rows)) return;
    }
  }

  /** The next events after a position, and how far the log was looked at. */
  async page(after: bigint, limit: number, { prefixes, types }: FeedFilter = {}): Promise<Page> {
    const { like, unlike } = patternsOf(this.options.namespace, prefixes);
    const rows = await this.query<FeedRow>(
      // The limit tells the planner of the one row: without statistics it believes in thousands and keeps a copy for them.
      `select h.position as head, e.total, ${COLUMNS}
       from (select position from log.head limit 1) h left join lateral (${pageOfRows(
         `o.position > $1 and o.position <= $2 and o.stream like any($3) and o.stream not like $4
           and ($5::text[] is null or o.type = any($5))`,
         'o.position',
         '$6',
       )}) e on true
       order by e.position`,
      [after, after + WINDOW, like, unlike, types ?? null, limit],
    );
    return pageOf(rows, { after, limit, namespace: this.options.namespace });
  }

  /** Position of the last event under our namespace; 0 if there is none. */
  async head(): Promise<bigint> {
    const { like, unlike } = patternsOf(this.options.namespace);
    const rows = await this.query<readonly [position: string]>(
      `select e.position from log.events e where e.stream like any($1) and e.stream not like $2
       order by e.position desc limit 1`,
      [like, unlike],
    );
    return BigInt(rows[0]?.[0] ?? 0);
  }

  /** One attempt, without repetition: for the health check. */
  async ping(): Promise<void> {
    await this.pool.query('select position from log.head');
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  /** @throws CorruptEvent if it is not at the revision where it must be */
  private event(stream: string, row: EventRow, at: bigint | undefined): RecordedEvent {
    const event = recorded(this.options.namespace, row);
    if (at !== undefined && event.revision !== at)
      throw new CorruptEvent(`${stream} has no event at revision ${String(at)}.`);
    return event;
  }

  private async streams(looks: readonly Look[]): Promise<readonly (readonly EventRow[])[]> {
    const found: EventRow[][] = looks.map(() => []);
    const rows = await this.query<readonly [n: string, ...event: EventRow]>(
      `select look.n, ${COLUMNS}
       from unnest($1::text[], $2::bigint[]) with ordinality look(stream, "from", n)
       cross join lateral (
         select * from log.events e where e.stream = look.stream collate "C" and e.revision >= look."from"
         order by e.revision limit ${String(LOOK)}
       ) e
       order by look.n, e.revision`,
      [looks.map(({ stored }) => stored), looks.map(({ from }) => from)],
    );
    for (const [n, ...row] of rows) found[Number(n) - 1]?.push(row);
    return found;
  }

  private streamPage(
    stream: string,
    direction: 'forwards' | 'backwards',
    from: bigint | undefined,
    size: number,
  ): Promise<HeavyRow[]> {
    const [compare, order, edge] = direction === 'forwards' ? ['>=', 'asc', 0n] : ['<=', 'desc', LAST];
    return this.query<HeavyRow>(
      `select e.total, ${COLUMNS}
       from (${pageOfRows(`o.stream = $1 and o.revision ${compare} $2`, `o.revision ${order}`, '$3')}) e
       order by e.revision ${order}`,
      [storedName(this.options.namespace, stream), from ?? edge, size],
    );
  }

  private async query<Row extends readonly string[]>(
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const deadline = Date.now() + this.options.retryMs;
    for (let attempt = 0; ; attempt += 1)
      try {
        // Prepared once a connection; a statement's text is its name.
        const name = nameOf(text);
        const result = await this.pool.query({ name, text, values: [...values], rowMode: 'array' as const });
        return result.rows as unknown as Row[];
      } catch (error) {
        // What the server itself refuses (a missing table, a missing right) stays refused.
        if (isProvenFailure(error) || this.pool.ending || Date.now() > deadline) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Unavailable(`The log could not be read: ${reason}`, false, { cause: error });
        }
        // Another server may answer next, with a log that was restored.
        this.cache.clear();
        await pause(backOffMs(attempt, BACK_OFF));
      }
  }
}

/** An event with the bytes of the page up to it. */
type HeavyRow = readonly [total: string, ...event: EventRow];
type FeedRow = readonly [head: string, ...row: HeavyRow];

/** Whether a page has all the bytes that it may have. */
const isHeavy = (rows: readonly HeavyRow[]): boolean => Number(rows.at(-1)?.[0] ?? 0) >= PAGE_BYTES;

const textOf = ([, , , , , data, meta]: EventRow): number => data.length + meta.length;

const pageOf = (
  rows: readonly FeedRow[],
  { after, limit, namespace }: Readonly<{ after: bigint; limit: number; namespace: string }>,
): Page => {
  const head = BigInt(rows[0]?.[0] ?? 0);
  const events: RecordedEvent[] = [];
  const envelopes = new Envelopes();
  let bytes = 0;
  for (const [, , ...row] of rows) {
    // Without a match there is one row, of the head alone.
    if ((row[0] as string | null) === null) break;
    events.push(recorded(namespace, row, envelopes));
    bytes += textOf(row);
  }
  const last = events.at(-1)?.checkpoint;
  const end = after + WINDOW < head ? after + WINDOW : head;
  const heavy = Number(rows.at(-1)?.[1] ?? 0) >= PAGE_BYTES;
  const full = heavy || events.length === limit;
  const scanned = full && last !== undefined ? BigInt(last) : end;
  return { events, scanned, head, full, heavy, bytes };
};

const names = new Map<string, string>();
const nameOf = (text: string): string => {
  const known = names.get(text) ?? `log-${String(names.size)}`;
  names.set(text, known);
  return known;
};
