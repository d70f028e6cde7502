import { Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { Server } from 'node:net';
import { ProblemException } from '../problem';

/** Whoever stops a process gives it some seconds; of these the answers that are on their way get so many. */
const PATIENCE_MS = 3_000;
/** A client that goes on over an open connection asks its next question within this time. */
const QUIET_MS = 100;
const LOOK_MS = 10;

/**
 * The end of a server in which nobody's answer is lost: what was asked before it is answered, and what is asked after is
 * refused so that another server, or the next start, can be asked. Nobody is let in any more; sockets are closed when those
 * who are in have had their answer.
 */
@Injectable()
export class Stopping implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly open = new Set<Response>();
  private stopping = false;
  private askedAt = -Infinity;

  constructor(private readonly host: HttpAdapterHost) {}

  /** @throws ProblemException UNAVAILABLE once the end has begun */
  readonly admit = (_request: Request, response: Response, next: NextFunction): void => {
    this.open.add(response);
    this.askedAt = Date.now();
    response.once('close', () => {
      this.open.delete(response);
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
    const server = this.server();
    // That of HTTP would also end connections whose next question is on its way.
    if (server !== undefined) Server.prototype.close.call(server);
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end && !(await this.isQuiet(server)))
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }

  /** Nobody waits for an answer, and nobody is about to ask. */
  private async isQuiet(server: Server | undefined): Promise<boolean> {
    if (this.open.size > 0) return false;
    return Date.now() - this.askedAt >= QUIET_MS || (await connectionsOf(server)) === 0;
  }

  /** A process that only works has none. */
  private server(): Server | undefined {
    const { httpAdapter } = this.host as Partial<HttpAdapterHost>;
    const server: unknown = httpAdapter?.getHttpServer();
    return server instanceof Server && server.listening ? server : undefined;
  }

  /** Its client sends nothing more over a connection that is about to be closed. */
  private lastOf(response: Response): void {
    if (!response.headersSent) response.setHeader('connection', 'close');
  }
}

const connectionsOf = (server: Server | undefined): Promise<number> =>
  server === undefined
    ? Promise.resolve(0)
    : new Promise((resolve) => {
        server.getConnections((error, count) => {
          resolve(error === null ? count : 0);
        });
      });
