import { CorruptEvent, Unavailable } from '@channel/event-store';
import { DatabaseError } from 'pg';

/** Trying again gives the same: the code or the data is wrong. */
export class Poisoned extends Error {
  override readonly name = 'Poisoned';
}

/** Another process owns the checkpoint now. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

export const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The database refused the data or the statement itself (classes 22, 23, 42), not the moment. */
export const isDataError = (error: unknown): boolean =>
  error instanceof DatabaseError && /^(22|23|42)/.test(error.code ?? '');

const ABSENT_DATABASE = /^(08|57P0|53300)/;
const ABSENT_HOST = /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|ENOENT$)/;
const BROKEN_CONNECTION =
  /connection terminated|client has encountered|timeout exceeded when trying to connect/i;

/** The log or the database is away: nothing is wrong with the work, and trying it was no attempt. */
export const isAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof Unavailable || BROKEN_CONNECTION.test(error.message)) return true;
  const { code } = error as Readonly<{ code?: unknown }>;
  if (error instanceof DatabaseError) return ABSENT_DATABASE.test(error.code ?? '');
  return (typeof code === 'string' && ABSENT_HOST.test(code)) || isAway(error.cause);
};

export const isLasting = (error: unknown): boolean =>
  error instanceof Poisoned || error instanceof CorruptEvent || isDataError(error);

/** Runs code of a definition, whose exceptions are lasting. */
export const guarded = <Result>(what: string, run: () => Result): Result => {
  try {
    return run();
  } catch (error) {
    throw new Poisoned(`${what}: ${textOf(error)}`, { cause: error });
  }
};

/** Waits, but not beyond an abort. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

/** First pause, then twice as long up to a hundred times. */
export const backOff = (firstMs: number, failures: number): number =>
  Math.min(firstMs * 2 ** Math.min(failures - 1, 10), firstMs * 100);
