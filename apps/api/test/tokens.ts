import { importJWK, SignJWT, type JWK } from 'jose';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type TokenClaims = Readonly<{
  sub: string;
  issuer?: string;
  audience?: string;
  /** Seconds ago. */
  age?: number;
  authAge?: number;
  lifetime?: number;
  extra?: Readonly<Record<string, unknown>>;
}>;

/** Signs what the embedded issuer would sign, and what it never would. */
export const signer = async (api: Readonly<{ url: string; dataDir: string }>) => {
  const { keys } = JSON.parse(readFileSync(join(api.dataDir, 'oidc-keys.json'), 'utf8')) as { keys: [JWK] };
  const key = await importJWK(keys[0], 'ES256');
  return ({ sub, issuer, audience, age = 0, authAge = 0, lifetime = 900, extra = {} }: TokenClaims) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ auth_time: now - authAge, client_id: 'channel-cli', ...extra })
      .setProtectedHeader({
        alg: 'ES256',
        typ: 'at+jwt',
        ...(keys[0].kid === undefined ? {} : { kid: keys[0].kid }),
      })
      .setSubject(sub)
      .setIssuer(issuer ?? `${api.url}/oidc`)
      .setAudience(audience ?? `${api.url}/v1`)
      .setIssuedAt(now - age)
      .setExpirationTime(now - age + lifetime)
      .sign(key);
  };
};
