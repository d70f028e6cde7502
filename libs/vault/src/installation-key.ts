import type { Config } from '@channel/config';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const KEY_BYTES = 32;

/**
 * The key of this installation: the configured one, else one in the data folder, made at first use; two processes that
 * start at once agree on one.
 * @throws Error if the file does not hold a key
 */
export const installationKey = ({
  encryptionKey,
  dataDir,
}: Pick<Config, 'encryptionKey' | 'dataDir'>): Buffer => {
  if (encryptionKey !== undefined) return Buffer.from(encryptionKey, 'hex');
  const folder = join(dataDir, 'keys');
  const path = join(folder, 'accounts.key');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(path, 0o600);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (key.length !== KEY_BYTES) throw new Error(`${path} does not hold a key of 32 bytes.`);
  return key;
};
