import { isProvenFailure } from './link';
import type { EventRow } from './rows';

/** Events of one stream in one look. Who finds so many goes on alone: a long stream must not hold up its neighbours. */
export const LOOK = 50;
const MAX_STREAMS = 256;

type Rows = readonly EventRow[];
/** The next events of a stream, as it is stored, from a revision on. */
export type Look = Readonly<{ stored: string; from: bigint }>;
/** Answers each look with its rows, in the order of the looks. */
export type LookTogether = (looks: readonly Look[]) => Promise<readonly Rows[]>;

type Waiting = Look &
  Readonly<{ answer: Promise<Rows>; resolve: (rows: Rows) => void; reject: (error: unknown) => void }>;

/**
 * Group reading, like the group commit of appends. A command looks at the streams of its caller, of its rules and of its
 * object, and mostly finds nothing new: what is asked while one look is under way goes together in the next, and who asks
 * the same shares the answer. No answer is older than its question.
 */
export class StreamLooks {
  private readonly waiting = new Map<string, Waiting>();
  private working = false;

  constructor(private readonly together: LookTogether) {}

  next(stored: string, from: bigint): Promise<Rows> {
    const name = `${String(from)}/${stored}`;
    const known = this.waiting.get(name);
    if (known !== undefined) return known.answer;
    const waiting = { stored, from, ...deferred<Rows>() };
    this.waiting.set(name, waiting);
    if (!this.working) void this.work();
    return waiting.answer;
  }

  private async work(): Promise<void> {
    this.working = true;
    // Those that ask in the same turn of the event loop go together.
    await Promise.resolve();
    while (this.waiting.size > 0) await this.look(this.take());
    this.working = false;
  }

  private take(): Waiting[] {
    const taken = [...this.waiting].slice(0, MAX_STREAMS);
    for (const [name] of taken) this.waiting.delete(name);
    return taken.map(([, waiting]) => waiting);
  }

  private async look(taken: readonly Waiting[]): Promise<void> {
    try {
      const found = await this.together(taken);
      for (const [index, { resolve }] of taken.entries()) resolve(found[index] ?? []);
    } catch (error) {
      // A name that the database cannot take must not fail its neighbours.
      if (taken.length > 1 && isProvenFailure((error as Error).cause))
        for (const one of taken) await this.look([one]);
      else for (const { reject } of taken) reject(error);
    }
  }
}

const deferred = <Value>(): Readonly<{
  answer: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (error: unknown) => void;
}> => {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const answer = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { answer, resolve, reject };
};
