import { isRefusal, type Decider, type DomainCommand, type DomainEvent } from '@channel/kernel';

/**
 * given(events).when(command).then(events) / thenNothing() / thenRefused(code): the one form of every decider's spec.
 * `scenario(decider)()` begins on an empty stream.
 */
export const scenario =
  <State, Command extends DomainCommand, Event extends DomainEvent, Code extends string>(
    decider: Decider<State, Command, Event, Code>,
  ) =>
  (...given: readonly Event[]) => ({
    /** The state that these events lead to. */
    state: (): State => given.reduce(decider.evolve, decider.initial),
    when: (command: Command) => {
      const decision = decider.decide(command, given.reduce(decider.evolve, decider.initial));
      return {
        then: (...expected: readonly Event[]): void => {
          expect(decision).toEqual(expected);
        },
        thenNothing: (): void => {
          expect(decision).toEqual([]);
        },
        thenRefused: (code: Code, ...errorCodes: readonly string[]): void => {
          expect(isRefusal(decision) ? decision.refused : decision).toBe(code);
          if (errorCodes.length > 0 && isRefusal(decision))
            expect(decision.errors?.map((error) => error.code)).toEqual(errorCodes);
        },
      };
    },
  });
