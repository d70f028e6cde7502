import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type SigningKeys = Readonly<{ keys: JWK[]; cookieSecret: string }>;

/** The embedded issuer's keys, in the data folder and readable by its owner only; made at the first start. */
export const signingKeys = async (dataDir: string): Promise<SigningKeys> => {
  const path = join(dataDir, 'oidc-keys.json');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key: JWK = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomUUID() };
    try {
      writeFileSync(path, JSON.stringify({ keys: [key], cookieSecret: randomUUID() }), {
        mode: 0o600,
        flag: 'wx',
      });
    } catch (error) {
      // Another process of this installation was faster.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  return JSON.parse(readFileSync(path, 'utf8')) as SigningKeys;
};

/** The public half of a key. */
export const publicHalf = ({ d: _secret, ...rest }: JWK): JWK => rest;
