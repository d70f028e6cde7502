import { loadConfig } from '@channel/config';
import { generateKeyPair, SignJWT } from 'jose';
import type { EmbeddedIssuer } from '../issuer/embedded-issuer';
import { TokenVerifier } from './token-verifier';

const nobodyThere = 'http://127.0.0.1:1';
const verifier = new TokenVerifier(
  loadConfig({ AUTH_MODE: 'external', OIDC_ISSUER: nobodyThere, ADMIN_SUBJECT: 'root' }),
  {} as EmbeddedIssuer,
);

describe('tokens of an outside issuer', () => {
  it('says that it cannot know, not that the token is bad, while the issuer is away', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setSubject('root')
      .setIssuer(nobodyThere)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    await expect(verifier.verify(token)).rejects.toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  });
});
