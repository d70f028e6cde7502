import { secretFile, type Config } from '@channel/config';
import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** Several processes sign alike where the key is given; a single one keeps its own beside its data. */
export const cursorSecret = ({
  encryptionKey,
  dataDir,
}: Pick<Config, 'encryptionKey' | 'dataDir'>): string => {
  if (encryptionKey !== undefined) return createHmac('sha256', encryptionKey).update('cursor').digest('hex');
  return secretFile(join(dataDir, 'cursor.key'), () => randomBytes(32).toString('hex'));
};
