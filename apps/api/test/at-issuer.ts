import { AUDIENCE, PAGE, startOutsideIssuer } from './outside-issuer';
import { portOfATest, startApi } from './start-api';

/** The application beside an issuer of somebody else, where `root-1` administers. */
export const startAtIssuer = async () => {
  const port = await portOfATest();
  const issuer = await startOutsideIssuer(`http://localhost:${String(port)}`);
  const api = await startApi({
    ...{ AUTH_MODE: 'external', OIDC_ISSUER: issuer.url, OIDC_API_AUDIENCE: AUDIENCE },
    ...{ OIDC_CLIENT_ID: PAGE.id, OIDC_CLIENT_SECRET: PAGE.secret, OIDC_SCOPE: 'openid' },
    ...{ ADMIN_SUBJECT: 'root-1', PORT: String(port) },
  });
  return { issuer, api };
};

export type AtIssuer = Awaited<ReturnType<typeof startAtIssuer>>;
