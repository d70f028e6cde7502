/** Codes of the edge and of every command's path, with their statuses; the contexts add their own tables. */
export const COMMON_PROBLEMS = {
  MALFORMED_JSON: 400,
  UNKNOWN_PARAMETER: 400,
  PARAMETER_INVALID: 400,
  CURSOR_INVALID: 400,
  IDEMPOTENCY_KEY_REQUIRED: 400,
  IDEMPOTENCY_KEY_INVALID: 400,
  IF_MATCH_INVALID: 400,
  UNAUTHENTICATED: 401,
  SESSION_EXPIRED: 401,
  STEP_UP_REQUIRED: 401,
  ROLE_REQUIRED: 403,
  NOT_ASSIGNED: 403,
  HUMAN_REQUIRED: 403,
  CSRF: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  IDEMPOTENCY_IN_PROGRESS: 409,
  REVISION_MISMATCH: 412,
  TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  VALIDATION: 422,
  IDEMPOTENCY_KEY_REUSED: 422,
  IF_MATCH_REQUIRED: 428,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  OUTCOME_UNKNOWN: 503,
} as const;

export type CommonCode = keyof typeof COMMON_PROBLEMS;

/** The status of a code: the operation's own table first, then the common one. */
export const statusOf = (code: string, table: Readonly<Record<string, number>> = {}): number =>
  table[code] ?? (COMMON_PROBLEMS as Readonly<Record<string, number>>)[code] ?? 409;
