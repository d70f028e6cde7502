import type { Config } from '@channel/config';
import { installationKey } from '@channel/vault';
import { createHmac } from 'node:crypto';

export type KeyPlace = Pick<Config, 'encryptionKey' | 'dataDir'>;

/** Of an address, however it is written: it can be found again, and without the installation's key nothing of it read. */
export const emailDigest = (place: KeyPlace, email: string): Buffer =>
  createHmac('sha256', installationKey(place)).update(`email|${email.trim().toLowerCase()}`).digest();
