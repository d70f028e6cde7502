import { SetMetadata } from '@nestjs/common';

/** A window of so many seconds, in which so much may be asked. */
export type RateLimit = Readonly<{ name: string; most: number; seconds: number }>;

/** What is limited beside the number of all requests, which `RATE_LIMIT_PER_MINUTE` says. */
export const RATE_LIMITS = {
  // Of an organisation, for a day too: who else has registered a customer is nothing to be found out by trying.
  check: [
    { name: 'check', most: 30, seconds: 60 },
    { name: 'check-day', most: 300, seconds: 86_400 },
  ],
  // Of an address: it is read by people, and no service for other programs.
  locator: [{ name: 'locator', most: 60, seconds: 60 }],
  import: [{ name: 'import', most: 60, seconds: 3_600 }],
  'sign-in': [{ name: 'sign-in', most: 10, seconds: 60 }],
} as const satisfies Readonly<Record<string, readonly RateLimit[]>>;
export type LimitedWork = keyof typeof RATE_LIMITS;
/** Who is counted together. */
export type LimitedBy = 'organisation' | 'person';

export const LIMITED = 'channel:limited';
export type Limited = Readonly<{ work: LimitedWork; by: LimitedBy }>;

/** An operation that may be asked less often than others. */
export const LimitedTo = (work: LimitedWork, by: LimitedBy): MethodDecorator =>
  SetMetadata(LIMITED, { work, by } satisfies Limited);
