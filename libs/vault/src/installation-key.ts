import { secretFile, type Config } from '@channel/config';
import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { WrongKey } from './sealing';

export const KEY_BYTES = 32;

/**
 * The key of this installation: the configured one, else one in the data folder, made at first use; two processes that
 * start at once agree on one.
 * @throws WrongKey if the file does not hold a key
 */
export const installationKey = ({
  encryptionKey,
  dataDir,
}: Pick<Config, 'encryptionKey' | 'dataDir'>): Buffer => {
  if (encryptionKey !== undefined) return Buffer.from(encryptionKey, 'hex');
  const path = join(dataDir, 'keys', 'accounts.key');
  const text = secretFile(path, () => randomBytes(KEY_BYTES).toString('hex'));
  chmodSync(path, 0o600);
  const key = Buffer.from(text, 'hex');
  if (key.length !== KEY_BYTES)
    throw new WrongKey(
      `${path} does not hold a key of ${String(KEY_BYTES)} bytes. Bring it back from a copy of the data folder: names and bank accounts are sealed with it.`,
    );
  return key;
};
