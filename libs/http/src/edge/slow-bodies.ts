import type { NextFunction, Request, Response } from 'express';

const PATIENCE_MS = 20_000;

/**
 * Who sends a body so slowly only holds a place. A body of JSON has to be there in time; an upload may take longer, but
 * something of it has to arrive in each such time.
 */
export const endSlowBodies =
  (patienceMs = PATIENCE_MS) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    const { headers } = request;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
      next();
      return;
    }
    const upload = String(headers['content-type'] ?? '').startsWith('multipart/');
    let arrived = request.socket.bytesRead;
    const timer = setTimeout(() => {
      const goesOn = upload && request.socket.bytesRead > arrived;
      arrived = request.socket.bytesRead;
      if (goesOn) timer.refresh();
      else request.destroy();
    }, patienceMs);
    const done = (): void => {
      clearTimeout(timer);
    };
    request.once('end', done).once('close', done);
    next();
  };
