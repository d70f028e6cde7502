import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import { compressedAssets } from './compressed-assets';

/** Addresses that are no pages of the portal, whatever a browser asks them for. */
const OTHERS = /^\/(v1|oidc|auth|docs|docs-json|health|problems|metrics|assets)(\/|$)/;
/** Stands in the page where its nonce belongs. */
const NONCE = '__NONCE__';
const YEAR = '365d';
/** The same, as a browser reads it. */
const KEPT_FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** Where the built portal lies, or `undefined` if it was not built: then this process is the API alone. */
export const builtPortal = (): string | undefined =>
  // From the compiled application, and from its sources as tests run them.
  [join(__dirname, '..', '..', 'portal'), join(__dirname, '..', '..', '..', 'dist', 'apps', 'portal')].find(
    (folder) => existsSync(join(folder, 'index.html')),
  );

/**
 * The portal's files. What a build names by its content is kept for a year; the page itself is asked for each time, for
 * it names those files. Every address that a browser asks for as a page is that page: the portal reads the address.
 * @param folder of the build
 */
export const portalPages = (folder: string, publicUrl: string): Router => {
  const router = Router();
  router.use('/assets', compressedAssets(join(folder, 'assets'), KEPT_FOR_A_YEAR));
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h', extensions: [] }));
  router.use((request, response, next) => {
    if (!isForPage(request)) next();
    else if (isElsewhere(request, publicUrl)) response.redirect(308, `${publicUrl}${request.originalUrl}`);
    else sendPage(response, readFileSync(join(folder, 'index.html'), 'utf8'));
  });
  return router;
};

const isForPage = (request: Request): boolean =>
  ['GET', 'HEAD'].includes(request.method) &&
  !OTHERS.test(request.path) &&
  request.accepts(['json', 'html']) === 'html';

/** On this machine there are two names for it, and a session belongs to one: `127.0.0.1` goes on as `localhost`. */
const isElsewhere = ({ hostname }: Request, publicUrl: string): boolean =>
  hostname === '127.0.0.1' && new URL(publicUrl).hostname === 'localhost';

/** Read anew each time: a build of a newer portal is served at once. */
const sendPage = (response: Response, page: string): void => {
  const nonce = randomBytes(16).toString('base64url');
  const policy = String(response.getHeader('content-security-policy') ?? '');
  response.setHeader(
    'content-security-policy',
    policy.replace(/(^|;)style-src [^;]*/, `$1style-src 'self' 'nonce-${nonce}'`),
  );
  response.setHeader('cache-control', 'no-cache');
  response.type('html').send(page.replaceAll(NONCE, nonce));
};
