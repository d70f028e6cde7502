import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy for styles that a page needs: each style that stands in it, by its hash, and no other. */
export const stylePolicyOf = (html: string): string => {
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, sheet = '']) => hashOf(sheet));
  const attributes = [...html.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => hashOf(style));
  const inPlace = attributes.length === 0 ? [] : ["'unsafe-hashes'", ...attributes];
  return ["style-src 'self'", ...new Set([...sheets, ...inPlace])].join(' ');
};

/** The page of the API's description brings styles inside it; no policy has to be open for all for their sake. */
export const pageStyles = (_request: Request, response: Response, next: NextFunction): void => {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const policy = String(response.getHeader('content-security-policy') ?? '');
    if (typeof body === 'string' && body.includes('</html>'))
      response.setHeader(
        'content-security-policy',
        policy.replace(/(^|;)style-src [^;]*/, `$1${stylePolicyOf(body)}`),
      );
    return send(body);
  };
  next();
};
