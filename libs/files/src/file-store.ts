import { CONFIG, type Config } from '@channel/config';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, mkdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file on disk is not what was kept. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
  constructor(hash: string, options?: ErrorOptions) {
    super(`The bytes of ${hash} are not those that were kept.`, options);
  }
}

/** Uploaded files by their hash, outside the web root. The raw file is kept as it came. */
@Injectable()
export class FileStore {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Moves an uploaded file to its place; equal bytes have one place. */
  async keep(temporaryPath: string): Promise<string> {
    const hash = await this.hashOf(temporaryPath);
    await mkdir(join(this.folder(), hash.slice(0, 2)), { recursive: true, mode: 0o700 });
    await rename(temporaryPath, this.pathOf(hash));
    return hash;
  }

  async discard(temporaryPath: string): Promise<void> {
    await rm(temporaryPath, { force: true });
  }

  async hashOf(path: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  read(hash: string): Promise<Buffer> {
    return readFile(this.pathOf(hash));
  }

  /** @throws FileDamaged where the bytes are no longer those of the hash, or gone */
  async readWhole(hash: string): Promise<Buffer> {
    const bytes = await this.read(hash).catch((cause: unknown) => {
      throw new FileDamaged(hash, { cause });
    });
    if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new FileDamaged(hash);
    return bytes;
  }

  private folder(): string {
    return join(this.config.dataDir, 'files');
  }
  private pathOf(hash: string): string {
    return join(this.folder(), hash.slice(0, 2), hash);
  }
}

/**
 * Where uploads arrive before their hash is known: the same disk, so that moving them is atomic. Nobody else on the machine
 * looks into it.
 */
export const incomingFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => {
  const folder = join(dataDir, 'files', 'incoming');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of [join(dataDir, 'files'), folder]) chmodSync(path, 0o700);
  return folder;
};
