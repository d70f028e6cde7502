import { ProblemException } from '@channel/http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** A person has some browsers and some programs; the tabs of a browser share one. */
const MOST_EACH = 6;
const AGAIN_SECONDS = 30;

/** Who listens in this process: so many of one person, and none beyond the end of the process. */
@Injectable()
export class Listeners implements OnModuleDestroy {
  private readonly open = new Map<string, number>();
  private readonly ending = new AbortController();

  /** @throws ProblemException TOO_MANY_STREAMS */
  enter(personId: string): Readonly<{ signal: AbortSignal; leave: () => void }> {
    const others = this.open.get(personId) ?? 0;
    if (others >= MOST_EACH)
      throw new ProblemException(
        429,
        'TOO_MANY_STREAMS',
        `You listen in ${String(MOST_EACH)} places already. End one of them first.`,
        { headers: { 'retry-after': String(AGAIN_SECONDS) } },
      );
    this.open.set(personId, others + 1);
    const gone = new AbortController();
    return {
      signal: AbortSignal.any([gone.signal, this.ending.signal]),
      leave: () => {
        if (gone.signal.aborted) return;
        gone.abort();
        const left = (this.open.get(personId) ?? 1) - 1;
        if (left === 0) this.open.delete(personId);
        else this.open.set(personId, left);
      },
    };
  }

  /** Before the server waits for answers that are on their way. */
  onModuleDestroy(): void {
    this.ending.abort();
  }
}
