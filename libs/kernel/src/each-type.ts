import type { Decision, DomainCommand, DomainEvent, RefusalsOf } from './decider';

/** The data of one type out of a union of events or commands. */
export type DataOf<Message extends DomainEvent, Type extends Message['type']> = Extract<
  Message,
  Readonly<{ type: Type }>
>['data'];

/**
 * What follows from each event of a union; `null` says that a type means nothing here. A type that nobody thought of
 * does not compile. The functions get the event's data first, and then what else they need.
 */
export type EventTable<Event extends DomainEvent, Result, Rest extends readonly unknown[] = []> = {
  readonly [Type in Event['type']]: ((data: DataOf<Event, Type>, ...rest: Rest) => Result) | null;
};

/** What the table says of an event; `undefined` where that means nothing here. */
export const entryFor = <Event extends DomainEvent, Result, Rest extends readonly unknown[]>(
  table: EventTable<Event, Result, Rest>,
  { type, data }: Event,
  ...rest: Rest
): Result | undefined => {
  const entry = table[type as Event['type']] as
    ((data: Event['data'], ...rest: Rest) => Result) | null | undefined;
  return entry?.(data, ...rest);
};

/** The types about which a table says something, in the order of their names. */
export const typesIn = <Type extends string>(table: { readonly [Each in Type]: unknown }): readonly Type[] =>
  (Object.keys(table) as Type[]).filter((type) => table[type] !== null).sort();

/** The same for every type about which another table says something: one is exhaustive, the other follows it. */
export const forTypesIn = <Type extends string, Entry>(
  table: { readonly [Each in Type]: unknown },
  entry: Entry,
): { readonly [Each in Type]: Entry | null } =>
  Object.fromEntries(
    (Object.keys(table) as Type[]).map((type) => [type, table[type] === null ? null : entry]),
  ) as Record<Type, Entry | null>;

/** A decider's `evolve` from a table; a type with `null` leaves the state as it was. */
export const evolvedBy =
  <Event extends DomainEvent, State>(table: EventTable<Event, State, [state: State]>) =>
  (state: State, event: Event): State =>
    entryFor(table, event, state) ?? state;

/** How each command of a union is decided: with the refusals that it names itself, and no others. */
export type CommandTable<Command extends DomainCommand, State, Event, All extends string = string> = {
  readonly [Type in Command['type']]: (
    data: DataOf<Command, Type>,
    state: State,
  ) => Decision<Event, RefusalsOf<Extract<Command, Readonly<{ type: Type }>>, All>>;
};

/** A decider's `decide` from a table. */
export const decidedBy =
  <Command extends DomainCommand, State, Event, All extends string = string>(
    table: CommandTable<Command, State, Event, All>,
  ) =>
  ({ type, data }: Command, state: State): Decision<Event, RefusalsOf<Command, All>> => {
    const decide = table[type as Command['type']];
    return decide(data, state);
  };
