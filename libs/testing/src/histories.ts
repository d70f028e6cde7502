import { invariant, isRefusal, type Decider, type DomainCommand, type DomainEvent } from '@channel/kernel';

// Random histories of a decider, and what they are compared with. Ten thousand of them take seconds, because nothing here
// costs more than the decisions themselves: Jest's matchers do, a hundredfold, and are asked only for their words.

/** How many random histories a property plays; `PROPERTY_RUNS=100000` for a long run. A failure prints its seed. */
export const HISTORIES = Number(process.env.PROPERTY_RUNS ?? 10_000);

type Played<State, Command, Event> = Readonly<{
  commands: readonly Command[];
  /** Told each event, in order. */
  onEvent: (event: Event) => void;
  /** Told what each command that was not refused has led to. */
  onState?: (state: State) => void;
}>;

/** Plays commands as the runner does: what is refused leaves nothing behind. @returns what the stream has come to */
export const play = <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
  decider: Decider<State, Command, Event, Code>,
  { commands, onEvent, onState }: Played<State, Command, Event>,
): State =>
  commands.reduce<State>((before, command) => {
    const decision = decider.decide(command, before);
    if (isRefusal(decision)) return before;
    for (const event of decision) onEvent(event);
    const state = decision.reduce(decider.evolve, before);
    onState?.(state);
    return state;
  }, decider.initial);

/** Amounts by name, in minor units or quantities. */
type Piles = Readonly<Record<string, bigint>>;

export const total = (amounts: Iterable<bigint>): bigint =>
  [...amounts].reduce((sum, amount) => sum + amount, 0n);

/** What a decider says and what its plain reference says are the same amounts. */
export const expectSame = (actual: Piles, expected: Piles): void => {
  const names = Object.keys(expected);
  const same =
    Object.keys(actual).length === names.length && names.every((name) => actual[name] === expected[name]);
  if (!same) expect(actual).toEqual(expected);
};

/** All that was granted is in one of the other piles, and in none is less than nothing. */
export const expectNothingLost = ({ granted, ...piles }: Piles): void => {
  const amounts = Object.values(piles);
  invariant(
    amounts.every((amount) => amount >= 0n),
    'no pile is below zero',
  );
  invariant(total(amounts) === granted, 'the piles are together what was granted');
};
