import type { Config } from '@channel/config';
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Several processes sign alike where the key is given; a single one keeps its own beside its data. */
export const cursorSecret = ({
  encryptionKey,
  dataDir,
}: Pick<Config, 'encryptionKey' | 'dataDir'>): string => {
  if (encryptionKey !== undefined) return createHmac('sha256', encryptionKey).update('cursor').digest('hex');
  const path = join(dataDir, 'cursor.key');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(path, 'utf8');
};
