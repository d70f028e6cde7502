import { secretFile } from '@channel/config';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

export type SigningKeys = Readonly<{ keys: JWK[]; cookieSecret: string }>;

/** The embedded issuer's keys, in the data folder and readable by its owner only; made at the first start. */
export const signingKeys = async (dataDir: string): Promise<SigningKeys> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() };
  const kept = secretFile(join(dataDir, 'oidc-keys.json'), () =>
    JSON.stringify({ keys: [key], cookieSecret: randomUUID() }),
  );
  return JSON.parse(kept) as SigningKeys;
};

/** The public half of a key. */
export const publicHalf = ({ d: _secret, ...rest }: JWK): JWK => rest;
