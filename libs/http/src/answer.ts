import type { Outcome, Receipt, Refused } from '@channel/runtime';

/** An accepted command on its way out; the interceptor writes ETag, Idempotency-Replayed and the body. */
export class CommandAnswer<View extends object = object> {
  constructor(
    readonly receipt: Receipt,
    /** The thing as the caller may see it; `id`, `revision` and `checkpoint` are added. */
    readonly view: View,
  ) {}
}

/** A record on its way out, with the revision of its stream (`ETag`); -1n where the stream has not begun. */
export class RecordAnswer<View extends object = object> {
  constructor(
    readonly revision: bigint,
    readonly view: View,
  ) {}
}

/** What a command controller returns: the refusal as it is, or the receipt with what the caller needs next. */
export const answer = <Code extends string, State, View extends object>(
  outcome: Outcome<Code, State>,
  view: (state: State, receipt: Receipt<State>) => View,
): CommandAnswer<View> | Refused<Code> =>
  outcome.kind === 'accepted' ? new CommandAnswer(outcome, view(outcome.state, outcome)) : outcome;
