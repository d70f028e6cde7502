import { entryFor, type DataOf, type DomainCommand, type DomainEvent } from '@channel/kernel';
import type { ICommand } from '@nestjs/cqrs';
import type { CommandMeta } from '../commands/command-meta';
import { handledIn, type Chunks, type Recorded } from '../projections/projection';

/** What a reaction asks for. */
export type Reaction<Command extends DomainCommand> = Readonly<
  /**
   * Executed at least once, with a command id that follows from the event and `n` alone. Commands of one lane run one
   * after the other in the order of the feed; without `lane` it is the stream of the event.
   */
  | { do: 'send'; n: number; lane?: string; command: Command }
  /**
   * The command is sent when the clock reaches `dueAt`; `deadlineId` is unique within the automation. What is sent
   * before `until` or not at all is a reminder (`reminders`).
   */
  | { do: 'schedule'; deadlineId: string; dueAt: string; until?: string; command: Command }
  /** Takes a deadline back; one that has fired or never was is ignored. */
  | { do: 'cancel'; deadlineId: string }
>;

/**
 * `when-<event>-<verb>-<noun>`: reads the feed like a projection and answers with commands, which go to an outbox in
 * the transaction that moves the checkpoint. A rebuild never sends. It may prepare, never approve (SD7).
 */
export type Automation<Event extends DomainEvent, Command extends DomainCommand> = Readonly<{
  /** `<context>.when-<event>-<verb>-<noun>` */
  name: string;
  streams: readonly string[];
  handles: readonly Event['type'][];
  chunks?: readonly Chunks[];
  /** Pure: no clock, no look-up. What it needs to know, the command's handler reads. */
  react: (event: Recorded<Event>) => readonly Reaction<Command>[];
  /** Makes the bus command of each type. */
  dispatch: {
    readonly [Type in Command['type']]: (
      data: Extract<Command, { type: Type }>['data'],
      meta: CommandMeta,
    ) => ICommand;
  };
}>;

/** What follows from each event type. Types with `null` are not read. */
export type ReactionsOn<Event extends DomainEvent, Command extends DomainCommand> = {
  readonly [Type in Event['type']]:
    | ((
        data: DataOf<Event, Type>,
        event: Recorded<Extract<Event, Readonly<{ type: Type }>>>,
      ) => readonly Reaction<Command>[])
    | null;
};

/**
 * An automation declared by event type: every type of the union stands in `on`, so one that is added later does not
 * compile until somebody says what follows from it.
 */
export const automation = <Event extends DomainEvent, Command extends DomainCommand>({
  on,
  ...rest
}: Omit<Automation<Event, Command>, 'handles' | 'react'> &
  Readonly<{ on: ReactionsOn<Event, Command> }>): Automation<Event, Command> => ({
  ...rest,
  handles: handledIn(on, rest.chunks),
  react: (event) =>
    entryFor<Event, readonly Reaction<Command>[], [Recorded<Event>]>(on, event as unknown as Event, event) ??
    [],
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry holds automations of every event
export type AnyAutomation = Automation<any, any>;
