import type { DomainEvent, Refusal } from '@channel/kernel';
import type { Checkpoint } from '@channel/event-store';
import type { Actor } from './command-meta';

/** Refusals that the path of every command can raise, whatever the decider. */
export type PathRefusal = 'NOT_FOUND' | 'REVISION_MISMATCH' | 'IDEMPOTENCY_KEY_REUSED';

/** What a command that was accepted says: the caller's next question answered. */
export type Receipt<State = unknown, Event = DomainEvent> = Readonly<{
  kind: 'accepted';
  id: string;
  stream: string;
  /** Revision after this command's events. */
  revision: bigint;
  /** Place of this command's last event; lists that have reached it show the change. `''` on a dry run. */
  checkpoint: Checkpoint;
  /** True if the command had been executed before and nothing was appended. */
  replayed: boolean;
  /** The state after this command's events (not later ones). */
  state: State;
  events: readonly Event[];
}>;

export type Refused<Code extends string> = Readonly<{
  kind: 'refused';
  refusal: Refusal<Code | PathRefusal>;
  /** On REVISION_MISMATCH: where the stream is now. */
  current?: bigint;
  /** On REVISION_MISMATCH: what happened after the revision that the caller had read, in order. */
  since?: readonly Since[];
}>;

/** An event that somebody did not know of when they decided. */
export type Since = Readonly<{ revision: bigint; type: string; at: string; actor: Actor }>;

export type Outcome<Code extends string, State = unknown> = Receipt<State> | Refused<Code>;

export const refused = <Code extends string>(refusal: Refusal<Code | PathRefusal>): Refused<Code> => ({
  kind: 'refused',
  refusal,
});
