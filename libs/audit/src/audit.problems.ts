import type { ProblemTable } from '@channel/http';

export type AuditRefusal = 'TOO_MANY_STREAMS';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const auditProblems: ProblemTable<AuditRefusal> = {
  TOO_MANY_STREAMS: 429,
};
