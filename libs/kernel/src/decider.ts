/**
 * The form of every decision: pure functions over plain unions. A decider has no clock, no I/O and no class;
 * what it needs to know arrives in the command.
 */

/** A fact as it is stored: plain JSON, named by its noun and a past participle. */
export type DomainEvent<Type extends string = string, Data = unknown> = Readonly<{ type: Type; data: Data }>;

/**
 * An intention. Commands are JSON like events, because they also travel through the outbox.
 * `Refused` names the codes of its own: what it can be refused with stands beside what it asks.
 */
export type DomainCommand<
  Type extends string = string,
  Data = unknown,
  Refused extends string = string,
> = Readonly<{
  type: Type;
  data: Data;
  /** For the compiler only; never set. */
  refusedWith?: Refused;
}>;

/** The codes that a command can be refused with; where it names none, all of its decider. */
export type RefusalsOf<Command extends DomainCommand, All extends string = string> =
  Command extends DomainCommand<string, unknown, infer Refused>
    ? string extends Refused
      ? All
      : Refused
    : never;

/** One finding about one place of the request, so that all mistakes are reported at once. */
export type RefusalDetail = Readonly<{
  /** JSON pointer into the request body, e.g. `/lines/3/sku`. */
  pointer?: string;
  code: string;
  detail: string;
  suggestions?: readonly string[];
  /** Every word that may stand there, where they are few enough to be said. */
  allowed?: readonly string[];
}>;

/** A business "no": a value from a closed list of codes, never an exception. */
export type Refusal<Code extends string = string> = Readonly<{
  refused: Code;
  detail: string;
  errors?: readonly RefusalDetail[];
}>;

export type Decision<Event, Code extends string> = readonly Event[] | Refusal<Code>;

export type Decider<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Code extends string,
> = Readonly<{
  /** Prefix of the stream's name: `<stream>-<id>`. Holds no hyphen. */
  stream: string;
  initial: State;
  evolve: (state: State, event: Event) => State;
  /**
   * Types of events that are parts of long lists. The state keeps of them what decisions need; nobody gets them with a loaded
   * stream: who needs the lists reads them from it, part by part.
   */
  parts?: readonly Event['type'][];
  decide: (command: Command, state: State) => Decision<Event, Code>;
}>;

/** Refuses a command. */
export const refuse = <Code extends string>(
  code: Code,
  detail: string,
  errors?: readonly RefusalDetail[],
): Refusal<Code> => (errors === undefined ? { refused: code, detail } : { refused: code, detail, errors });

/** Refuses what stands at one place of the request. @param pointer JSON pointer into its body */
export const refuseAt = <Code extends string>(pointer: string, code: Code, detail: string): Refusal<Code> =>
  refuse(code, detail, [{ pointer, code, detail }]);

/** So many words are said; of more, those that look alike are suggested. */
const MOST_ALLOWED = 100;

type Unlisted = Readonly<{
  /** JSON pointer into the request body, where the word has one place in it. */
  pointer?: string;
  /** What was sent. */
  word: string;
  /** What it is not: `region`. */
  what: string;
  known: readonly string[];
}>;

/** A finding about a word that is none of those known: it says which there are. */
export const unlistedAt = (code: string, { pointer, word, what, known }: Unlisted): RefusalDetail => {
  const told = known.slice(0, MOST_ALLOWED);
  const rest = known.length > told.length ? ` and ${String(known.length - told.length)} more` : '';
  const detail =
    known.length === 0
      ? `"${word}" is no ${what}: there is none.`
      : `"${word}" is no ${what}. Allowed: ${told.join(', ')}${rest}.`;
  return { ...(pointer === undefined ? {} : { pointer }), code, detail, allowed: told };
};

/** Refuses a word that is none of those known. */
export const unlisted = <Code extends string>(code: Code, found: Unlisted): Refusal<Code> => {
  const finding = unlistedAt(code, found);
  return refuse(code, finding.detail, [finding]);
};

export const isRefusal = <Event, Code extends string>(
  decision: Decision<Event, Code>,
): decision is Refusal<Code> => !Array.isArray(decision);

/** A bug, not a business "no": something that the code promised does not hold. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** @throws InvariantError if the promise does not hold */
export function invariant(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new InvariantError(`Invariant broken: ${promise}`);
}

/** The value, which must be there. @throws InvariantError if it is not */
export const present = <Value>(value: Value | null | undefined, what = 'a value'): Value => {
  invariant(value !== null && value !== undefined, `${what} is present`);
  return value;
};
