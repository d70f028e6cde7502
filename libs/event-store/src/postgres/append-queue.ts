import { backOffMs, pause } from '../back-off';
import { InvalidEvent, Unavailable, WrongExpectedRevision, type AppendResult } from '../event-store';
import { batchText, type Answer, type Waiting } from './batch';
import { isContentFault, isProvenFailure, type Link } from './link';

const MAX_REQUESTS = 256;
const MAX_BATCH_BYTES = 4 * 1_048_576;
const BACK_OFF = { firstMs: 20, maxMs: 1_000 };

/** 20 digits, so that text sorts like the number. */
export const checkpointOf = (position: string | bigint): string => String(position).padStart(20, '0');

/**
 * Group commit: what waits is taken together, up to 256 requests, and goes in one transaction of one round trip, while
 * the next ones gather. Each request gets its own answer. If the answer to a batch is lost, all of it is sent again with
 * the same ids until the time is up; what had been written is then found and answered as the first time.
 */
export class AppendQueue {
  private readonly waiting: Waiting[] = [];
  private working: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly link: Link) {}

  enqueue(request: Waiting): void {
    if (this.closed) {
      request.reject(new Unavailable('The event store is closed.', false));
      return;
    }
    this.waiting.push(request);
    this.working ??= this.work();
  }

  /** Answers what waits and takes nothing more. */
  async drain(): Promise<void> {
    this.closed = true;
    await this.working;
  }

  private async work(): Promise<void> {
    // Callers of the same turn of the event loop go in the same batch.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.send(this.take());
    this.working = undefined;
  }

  private take(): Waiting[] {
    let bytes = 0;
    let count = 0;
    while (count < Math.min(MAX_REQUESTS, this.waiting.length)) {
      bytes += this.waiting[count]?.bytes ?? 0;
      if (count > 0 && bytes > MAX_BATCH_BYTES) break;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  private async send(batch: readonly Waiting[]): Promise<void> {
    let open = batch;
    let unknown = false;
    for (let attempt = 0; open.length > 0; attempt += 1) {
      let sent = false;
      try {
        await this.link.ready();
        sent = true;
        await this.exchange(open);
        return;
      } catch (error) {
        unknown ||= sent && !isProvenFailure(error);
        if (isContentFault(error)) return this.singleOut(open, error);
        open = expire(open, error, unknown);
        if (open.length > 0) await pause(backOffMs(attempt, BACK_OFF));
      }
    }
  }

  private async exchange(batch: readonly Waiting[]): Promise<void> {
    const { json, rounds } = batchText(batch);
    const { rows } = await this.link.exchange((client) =>
      client.query<Answer>({
        name: 'append',
        text: 'select n, outcome, revision::text, "position"::text from log.append($1, $2)',
        values: [json, rounds],
      }),
    );
    if (rows.length !== batch.length)
      throw new Error(`The log answered ${String(rows.length)} of ${String(batch.length)} requests.`);
    for (const answer of rows) {
      const request = batch[answer.n];
      if (request !== undefined) settle(request, answer);
    }
  }

  /** One request that the database cannot take must not fail its neighbours: each goes alone, and only it is refused. */
  private async singleOut(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (batch.length > 1) {
      for (const request of batch) await this.send([request]);
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    batch[0]?.reject(
      new InvalidEvent(`The log cannot keep this append to ${batch[0].stream}: ${reason}`, { cause: error }),
    );
  }
}

/** Gives up on those whose time is over. */
const expire = (batch: readonly Waiting[], error: unknown, unknown: boolean): Waiting[] => {
  const now = Date.now();
  const reason = error instanceof Error ? error.message : String(error);
  return batch.filter((request) => {
    if (request.deadline > now) return true;
    request.reject(
      new Unavailable(`The log did not take an append to ${request.stream}: ${reason}`, unknown, {
        cause: error,
      }),
    );
    return false;
  });
};

const settle = (request: Waiting, { outcome, revision, position }: Answer): void => {
  const { stream, expected } = request;
  switch (outcome) {
    case 'appended':
    case 'replayed':
      request.resolve(resultOf(revision, position));
      return;
    case 'wrong':
      request.reject(
        new WrongExpectedRevision(stream, expected, revision === '-1' ? 'noStream' : BigInt(revision ?? 0)),
      );
      return;
    case 'repeated':
      request.reject(
        new InvalidEvent(`An event of this append stands in ${stream} already, at an earlier revision.`),
      );
  }
};

const resultOf = (revision: string | null, position: string | null): AppendResult => ({
  revision: BigInt(revision ?? 0),
  checkpoint: checkpointOf(position ?? '0'),
});
