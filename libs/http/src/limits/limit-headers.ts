import type { RateLimit } from './limited';

/** A limit and what is left of it. */
export type Counted = Readonly<{ limit: RateLimit; left: number; seconds: number }>;

/** `RateLimit-Policy` and `RateLimit` after draft-ietf-httpapi-ratelimit-headers. It is a draft, so nothing else knows their form. */
export const limitHeaders = (counted: readonly Counted[]): Readonly<Record<string, string>> => ({
  'ratelimit-policy': counted
    .map(({ limit: { name, most, seconds } }) => `"${name}";q=${String(most)};w=${String(seconds)}`)
    .join(', '),
  ratelimit: counted
    .map(({ limit: { name }, left, seconds }) => `"${name}";r=${String(left)};t=${String(seconds)}`)
    .join(', '),
});
