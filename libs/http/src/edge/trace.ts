import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from './logger';

export type TracedRequest = Request & { traceId: string; traceparent: string };

/** W3C Trace Context: continues the caller's trace or begins one. */
export const traceOf = (header: string | undefined): Readonly<{ traceId: string; traceparent: string }> => {
  const [, given] = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header ?? '') ?? [];
  const traceId = given === undefined || /^0+$/.test(given) ? randomBytes(16).toString('hex') : given;
  return { traceId, traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
};

/** Gives each request its trace and writes one line about it when it ends: no body, no header, no query. */
export const traced =
  (logger: Logger) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const trace = traceOf(request.headers.traceparent as string | undefined);
    Object.assign(request, trace);
    const startedAt = performance.now();
    const { method, path } = request;
    response.on('finish', () => {
      const ms = Math.round(performance.now() - startedAt);
      logger.info({ method, path, status: response.statusCode, ms, traceId: trace.traceId }, 'request');
    });
    next();
  };
