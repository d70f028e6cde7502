import { Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { ProblemException } from '../problem';

/** Whoever stops a process gives it some seconds; of these the answers that are on their way get so many. */
const PATIENCE_MS = 3_000;

/**
 * The end of a server in which nobody's answer is lost: what was asked before it is answered, and what is asked after is
 * refused so that another server, or the next start, can be asked. Sockets are closed when both has happened.
 */
@Injectable()
export class Stopping implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly open = new Set<Response>();
  private stopping = false;
  private answered: () => void = () => undefined;

  /** @throws ProblemException UNAVAILABLE once the end has begun */
  readonly admit = (_request: Request, response: Response, next: NextFunction): void => {
    this.open.add(response);
    response.once('close', () => {
      this.open.delete(response);
      if (this.open.size === 0) this.answered();
    });
    if (this.stopping) {
      this.lastOf(response);
      throw new ProblemException(503, 'UNAVAILABLE', 'This server is stopping. Nothing was recorded.', {
        headers: { 'retry-after': '5' },
      });
    }
    next();
  };

  onModuleDestroy(): void {
    this.stopping = true;
    for (const response of this.open) this.lastOf(response);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.open.size === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.answered = resolve;
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    clearTimeout(timer);
  }

  /** Its client sends nothing more over a connection that is about to be closed. */
  private lastOf(response: Response): void {
    if (!response.headersSent) response.setHeader('connection', 'close');
  }
}
