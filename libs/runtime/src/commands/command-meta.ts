import type { Instant } from '@channel/kernel';

/** Who acts. Rules compare persons by `id`, never roles. */
export type Actor = Readonly<{
  id: string;
  type: 'person' | 'machine' | 'automation';
  /** `vendor`, or the id of a partner or distributor. */
  orgId: string;
  /** For automations: the person whose act caused it. */
  onBehalfOf: string | null;
}>;

/** Everything around a command that is not its content. Made where the command enters, once. */
export type CommandMeta = Readonly<{
  /** From caller, method, path and Idempotency-Key; or from the causing event. Names the command for ever. */
  commandId: string;
  actor: Actor;
  channel: 'portal' | 'api' | 'import' | 'cli' | 'automation';
  reason: string | null;
  /** `sha256:…` of the request: the same command id with another request is refused. */
  requestHash: string;
  correlationId: string;
  causationId: string | null;
  /** From the Clock. Nothing deeper asks what time it is. */
  now: Instant;
  traceparent: string | null;
  /** From If-Match: the revision that the caller read. Absent: decide again on a lost race. */
  ifMatch?: bigint;
  /** From `dryRun=true`: decide and answer, append nothing. */
  dryRun?: boolean;
}>;

export const VENDOR_ORG = 'vendor';
