import { ProblemException } from '@channel/http';
import type { IncomingHttpHeaders } from 'node:http';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** A header that no form and no link of another site can send. */
export const PORTAL_HEADER = 'x-channel-portal';

type Asked = Readonly<{ method: string; headers: IncomingHttpHeaders }>;

/**
 * A browser sends its cookie whoever made it ask. So a command that comes with one must come from a page of ours: same
 * origin, said by the browser, and a header that only a script of that page can set.
 * @throws ProblemException CSRF
 */
export const refuseForeignPage = ({ method, headers }: Asked, publicUrl: string): void => {
  if (SAFE.includes(method)) return;
  const site = headers['sec-fetch-site'];
  const ours =
    headers.origin === new URL(publicUrl).origin &&
    (site === undefined || site === 'same-origin') &&
    headers[PORTAL_HEADER] === '1';
  if (!ours)
    throw new ProblemException(
      403,
      'CSRF',
      `A session acts from the portal at ${publicUrl} only. Programs send a bearer token instead.`,
    );
};
