import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** A file is not what was kept, or gone. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
  constructor(hash: string, options?: ErrorOptions) {
    super(`The bytes of ${hash} are not those that were kept.`, options);
  }
}

/** Where bytes lie, by their SHA-256: equal bytes have one place. */
export interface FilePlace {
  /** Takes a file of this disk over: it is gone from there afterwards. */
  put(hash: string, temporaryPath: string): Promise<void>;
  /** @throws FileDamaged where nothing is kept under the hash */
  get(hash: string): Promise<Buffer>;
}

/** The same below a folder as in a bucket, so that one can be copied into the other. */
export const placeOf = (hash: string): string => `${hash.slice(0, 2)}/${hash}`;

export const hashOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/** A folder of this machine, outside the web root. */
export class FolderPlace implements FilePlace {
  constructor(private readonly folder: string) {}

  async put(hash: string, temporaryPath: string): Promise<void> {
    await mkdir(join(this.folder, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
    await rename(temporaryPath, join(this.folder, placeOf(hash)));
  }

  async get(hash: string): Promise<Buffer> {
    try {
      return await readFile(join(this.folder, placeOf(hash)));
    } catch (cause) {
      throw new FileDamaged(hash, { cause });
    }
  }
}
