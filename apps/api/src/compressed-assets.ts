import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const compress = promisify(gzip);
/** Scripts and styles that lie in the folder itself; pictures and fonts are compressed already. */
const TEXT = /^\/([\w-][\w.-]*\.(?:js|css))$/;

/**
 * A portal's scripts and styles for whoever takes them compressed, a third of their size. Each is compressed with the first request
 * for it and kept: its name follows from its content.
 * @param cacheControl how long browsers keep them
 */
export const compressedAssets = (folder: string, cacheControl: string): RequestHandler => {
  const kept = new Map<string, Promise<Buffer>>();
  const compressed = (name: string): Promise<Buffer> => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = readFile(join(folder, name)).then((text) => compress(text));
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return made;
  };
  return (request, response, next) => {
    const name = TEXT.exec(request.path)?.[1];
    response.vary('Accept-Encoding');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (name === undefined || !reads || request.acceptsEncodings('gzip') !== 'gzip') return next();
    compressed(name).then(
      (body) => {
        response.set({ 'Cache-Control': cacheControl, 'Content-Encoding': 'gzip' });
        response.type(name).send(body);
      },
      // What is not there is answered as before.
      () => next(),
    );
  };
};
