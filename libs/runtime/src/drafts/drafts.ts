import type { Instant, JsonObject } from '@channel/kernel';
import type { CommandMeta } from '../commands/command-meta';
import type { Outcome } from '../commands/outcome';

/**
 * What people of one organisation prepare and nobody else acts on: a private, mutable row, and no fact yet. No event
 * tells of it, so nothing downstream has to be told that it was a draft only.
 */
export type Draft = Readonly<{
  id: string;
  orgId: string;
  content: JsonObject;
  /** From 0, one more with each change; the ETag, as a stream's revision is. */
  revision: bigint;
  begunBy: string;
  begunAt: Instant;
  changedBy: string;
  changedAt: Instant;
}>;

/** A draft by what it is a draft of, and its id. */
export type DraftKey = Readonly<{ kind: string; id: string }>;

/**
 * Keeps drafts. Each is known to the actor's organisation only: to others it does not exist. A command that is repeated
 * under its id finds what it did, as long as no other one came after it.
 */
export abstract class Drafts {
  /** @param key with an id from the command id, so that a repeated request finds its draft */
  abstract begin(key: DraftKey, content: JsonObject, meta: CommandMeta): Promise<Outcome<never, Draft>>;
  /** Replaces the content. */
  abstract change(key: DraftKey, content: JsonObject, meta: CommandMeta): Promise<Outcome<never, Draft>>;
  /** Ends a draft, because it was discarded or became a fact. Its content is forgotten. */
  abstract end(key: DraftKey, meta: CommandMeta): Promise<Outcome<never, Draft>>;
  /** `undefined` for one that ended, or is another organisation's. */
  abstract find(key: DraftKey, orgId: string): Promise<Draft | undefined>;
  /** Open drafts, the newest first, after the one with the id `after`. */
  abstract page(
    of: Readonly<{ kind: string; orgId: string }>,
    page: Readonly<{ after?: string; limit: number }>,
  ): Promise<readonly Draft[]>;
}
