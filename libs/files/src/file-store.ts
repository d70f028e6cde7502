import { CONFIG, type Config } from '@channel/config';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileDamaged, FolderPlace, hashOfFile, type FilePlace } from './file-place';
import { FileScanner } from './file-scanner';
import { S3Place } from './s3-place';

/** Uploaded files by their hash, outside the web root, on disk or in a bucket. The raw file is kept as it came. */
@Injectable()
export class FileStore {
  private readonly place: FilePlace;
  private readonly scanner: FileScanner | undefined;

  constructor(@Inject(CONFIG) { dataDir, fileBucket, fileScanner }: Config) {
    this.place = fileBucket === undefined ? new FolderPlace(join(dataDir, 'files')) : new S3Place(fileBucket);
    this.scanner = fileScanner && new FileScanner(fileScanner);
  }

  /**
   * Moves an uploaded file to its place; equal bytes have one place.
   * @throws ProblemException FILE_INFECTED, where a scanner says so
   */
  async keep(temporaryPath: string): Promise<string> {
    await this.scanner?.expectClean(temporaryPath);
    const hash = await this.hashOf(temporaryPath);
    await this.place.put(hash, temporaryPath);
    return hash;
  }

  async discard(temporaryPath: string): Promise<void> {
    await rm(temporaryPath, { force: true });
  }

  hashOf(path: string): Promise<string> {
    return hashOfFile(path);
  }

  read(hash: string): Promise<Buffer> {
    return this.place.get(hash);
  }

  /** @throws FileDamaged where the bytes are no longer those of the hash, or gone */
  async readWhole(hash: string): Promise<Buffer> {
    const bytes = await this.read(hash);
    if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new FileDamaged(hash);
    return bytes;
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
