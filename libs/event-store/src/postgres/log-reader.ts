import { exactTypes } from '@channel/postgres';
import { Pool } from 'pg';
import { backOffMs, pause } from '../back-off';
import { CorruptEvent, Unavailable, type ReadStreamOptions, type RecordedEvent } from '../event-store';
import { isProvenFailure } from './link';
import { COLUMNS, patternsOf, recorded, storedName, type EventRow } from './rows';

const STREAM_PAGE = 500;
/** Positions looked at in one query, so that a rare prefix never makes a query long. */
const WINDOW = 50_000n;
const BACK_OFF = { firstMs: 20, maxMs: 1_000 };

export type Page = Readonly<{
  events: readonly RecordedEvent[];
  /** Everything up to here was looked at. */
  scanned: bigint;
  /** Where the log ended in the same snapshot. */
  head: bigint;
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

  constructor(private readonly options: ReaderOptions) {
    this.pool = new Pool({
      connectionString: options.databaseUrl,
      max: options.poolSize,
      connectionTimeoutMillis: options.timeoutMs,
      query_timeout: options.timeoutMs,
      types: exactTypes,
      application_name: 'channel-log-reader',
    });
    this.pool.on('error', () => undefined);
  }

  async *stream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    const { direction = 'forwards', limit = Number.MAX_SAFE_INTEGER } = options;
    const step = direction === 'forwards' ? 1n : -1n;
    let next = options.from ?? (direction === 'forwards' ? 0n : undefined);
    // Backwards from beyond the end begins at the end; everything else begins where it was asked to.
    let anywhere = direction === 'backwards';
    for (let left = limit; left > 0;) {
      const size = Math.min(left, STREAM_PAGE);
      const rows = await this.streamPage(stream, direction, next, size);
      for (const row of rows) {
        if (!anywhere && row.revision !== next)
          throw new CorruptEvent(`${stream} has no event at revision ${String(next)}.`);
        yield recorded(this.options.namespace, row);
        anywhere = false;
        next = row.revision + step;
        left -= 1;
      }
      if (rows.length < size) return;
    }
  }

  /** The next events after a position, and how far the log was looked at. */
  async page(after: bigint, limit: number, prefixes?: readonly string[]): Promise<Page> {
    const { like, unlike } = patternsOf(this.options.namespace, prefixes);
    const rows = await this.query<EventRow & { head: bigint }>(
      `select h.position as head, ${COLUMNS}
       from log.head h left join lateral (
         select * from log.events e
         where e.position > $1 and e.position <= $2 and e.stream like any($3) and e.stream not like $4
         order by e.position limit $5
       ) e on true
       order by e.position`,
      [after, after + WINDOW, like, unlike, limit],
    );
    const head = rows[0]?.head ?? 0n;
    // Without a match there is one row, of the head alone.
    const found = rows.filter(({ position }) => (position as bigint | null) !== null);
    const last = found.at(-1)?.position;
    const end = after + WINDOW < head ? after + WINDOW : head;
    return {
      events: found.map((row) => recorded(this.options.namespace, row)),
      scanned: found.length === limit && last !== undefined ? last : end,
      head,
    };
  }

  /** Position of the last event under our namespace; 0 if there is none. */
  async head(): Promise<bigint> {
    const { like, unlike } = patternsOf(this.options.namespace);
    const rows = await this.query<{ position: bigint }>(
      `select e.position from log.events e where e.stream like any($1) and e.stream not like $2
       order by e.position desc limit 1`,
      [like, unlike],
    );
    return rows[0]?.position ?? 0n;
  }

  /** One attempt, without repetition: for the health check. */
  async ping(): Promise<void> {
    await this.pool.query('select position from log.head');
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private streamPage(
    stream: string,
    direction: 'forwards' | 'backwards',
    from: bigint | undefined,
    size: number,
  ): Promise<EventRow[]> {
    const [compare, order] = direction === 'forwards' ? ['>=', 'asc'] : ['<=', 'desc'];
    return this.query<EventRow>(
      `select ${COLUMNS} from log.events e
       where e.stream = $1 and ($2::bigint is null or e.revision ${compare} $2)
       order by e.revision ${order} limit $3`,
      [storedName(this.options.namespace, stream), from ?? null, size],
    );
  }

  private async query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const deadline = Date.now() + this.options.retryMs;
    for (let attempt = 0; ; attempt += 1)
      try {
        return (await this.pool.query<Row>(text, [...values])).rows;
      } catch (error) {
        // What the server itself refuses (a missing table, a missing right) stays refused.
        if (isProvenFailure(error) || this.pool.ending || Date.now() > deadline) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Unavailable(`The log could not be read: ${reason}`, false, { cause: error });
        }
        await pause(backOffMs(attempt, BACK_OFF));
      }
  }
}
