import { createServer } from 'node:net';

const MAX_TRIES = 50;

const isFree = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });

/** The port, or the next one that is free; 0 means any. @throws Error if none of the next fifty is */
export const freePort = async (wanted: number, host: string): Promise<number> => {
  for (let port = wanted; port < wanted + MAX_TRIES; port += 1) {
    const free = await isFree(port, host);
    if (free !== undefined) return free;
  }
  throw new Error(`No port from ${String(wanted)} to ${String(wanted + MAX_TRIES - 1)} is free on ${host}.`);
};
