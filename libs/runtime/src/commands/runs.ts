import type {
  Act,
  DataOf,
  DatedAct,
  Decider,
  DomainCommand,
  DomainEvent,
  Instant,
  RefusalsOf,
} from '@channel/kernel';
import { Inject, type Type } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actOf } from './act-of';
import type { Actor, CommandMeta } from './command-meta';
import { DeciderRunner } from './decider-runner';
import type { Outcome } from './outcome';

/** What somebody asks of a decider: its command without the act, which comes from the envelope. */
export type Asked<Asks extends DomainCommand> = Omit<Asks['data'], 'act'>;
/** What an automation notes of a record: its command without the instant, which comes from the envelope. */
export type Noted<Notes extends DomainCommand> = Omit<Notes['data'], 'at'>;

/** A command on the bus: what is asked, and the envelope around it. */
export class BusCommand<Data extends object, Code extends string, State = unknown> extends Command<
  Outcome<Code, State>
> {
  constructor(
    readonly data: Data,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Any record: for commands whose guard said already who may. Written out, so that it is never an oversight. */
export const anyone = (): boolean => true;

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
/**
 * The types of a decider's commands that are complete once the stamp is added to what was asked, and that can be refused
 * with exactly the codes that the bus command says.
 */
type CompleteWith<Stamp, Commands extends DomainCommand, All extends string, Data, Code> = {
  [Each in Commands['type']]: Data & Stamp extends DataOf<Commands, Each>
    ? Same<Code, RefusalsOf<Extract<Commands, Readonly<{ type: Each }>>, All>> extends true
      ? Each
      : never
    : never;
}[Commands['type']];

/** How a command reaches its stream. */
type Way<Type, Data> = Readonly<{
  type: Type;
  /** The member of what is asked that names the stream. */
  id: keyof Data & string;
}>;
type Stamped = Readonly<{ act: Act }>;
type DayStamped = Readonly<{ act: DatedAct }>;
type Dated = Readonly<{ at: Instant }>;
type Unstamped = Readonly<object>;
export type Run<Commands extends DomainCommand, All extends string, State, Data, Code> = Readonly<{
  /** Whether the actor may know of the record (X1); `() => anyone` where the guard has said all. */
  visible: (actor: Actor, data: Data) => (state: State) => boolean;
}> &
  (
    | Way<CompleteWith<Stamped, Commands, All, Data, Code>, Data>
    | (Way<CompleteWith<DayStamped, Commands, All, Data, Code>, Data> &
        Readonly<{
          /** Of a record that belongs to no programme: where its days begin. */
          timeZone: string;
        }>)
  );

/**
 * The handler of a command that needs nothing but its act: stamps it and runs it.
 * @example export const WithdrawDealHandler = runs(WithdrawDealCommand, dealDecider, { type: 'WithdrawDeal', … });
 */
export const runs = <
  Data extends object,
  Code extends string,
  State,
  Commands extends DomainCommand,
  Event extends DomainEvent,
  All extends string,
>(
  command: Type<BusCommand<Data, Code, State>>,
  decider: Decider<State, Commands, Event, All>,
  way: Run<Commands, All, State, Data, Code>,
): Type<ICommandHandler<BusCommand<Data, Code, State>>> =>
  stamping(command, decider, {
    ...way,
    stamp: (meta) => ({ act: 'timeZone' in way ? actOf(meta, way.timeZone) : actOf(meta) }),
  });

/**
 * The handler of a command that an automation sends: says when, and runs it on whatever record it is.
 * @example export const ExpireQuoteHandler = notes(ExpireQuoteCommand, quoteDecider, { type: 'ExpireQuote', id: 'quoteId' });
 */
export const notes = <
  Data extends object,
  Code extends string,
  State,
  Commands extends DomainCommand,
  Event extends DomainEvent,
  All extends string,
>(
  command: Type<BusCommand<Data, Code, State>>,
  decider: Decider<State, Commands, Event, All>,
  way: Way<CompleteWith<Dated, Commands, All, Data, Code>, Data>,
): Type<ICommandHandler<BusCommand<Data, Code, State>>> =>
  stamping(command, decider, { ...way, visible: () => anyone, stamp: ({ now: at }) => ({ at }) });

/**
 * The handler of a command that an automation sends whole, with the act of who answers for it: runs it as it is.
 * @example export const AdmitInvitedPersonHandler = forwards(AdmitInvitedPersonCommand, accessDecider, { type: 'AdmitPerson', … });
 */
export const forwards = <
  Data extends object,
  Code extends string,
  State,
  Commands extends DomainCommand,
  Event extends DomainEvent,
  All extends string,
>(
  command: Type<BusCommand<Data, Code, State>>,
  decider: Decider<State, Commands, Event, All>,
  way: Way<CompleteWith<Unstamped, Commands, All, Data, Code>, Data>,
): Type<ICommandHandler<BusCommand<Data, Code, State>>> =>
  stamping(command, decider, { ...way, visible: () => anyone, stamp: () => ({}) });

type Stamping<State, Data> = Way<string, Data> &
  Readonly<{
    visible: (actor: Actor, data: Data) => (state: State) => boolean;
    stamp: (meta: CommandMeta) => Stamped | Dated | Unstamped;
  }>;

const stamping = <
  Data extends object,
  Code extends string,
  State,
  Commands extends DomainCommand,
  Event extends DomainEvent,
  All extends string,
>(
  command: Type<BusCommand<Data, Code, State>>,
  decider: Decider<State, Commands, Event, All>,
  { type, id, visible, stamp }: Stamping<State, Data>,
): Type<ICommandHandler<BusCommand<Data, Code, State>>> => {
  @CommandHandler(command)
  class StampingHandler implements ICommandHandler<BusCommand<Data, Code, State>> {
    constructor(private readonly runner: DeciderRunner) {}

    execute({ data, meta }: BusCommand<Data, Code, State>): Promise<Outcome<Code, State>> {
      const stamped = { type, data: { ...data, ...stamp(meta) } } as unknown as Commands;
      const options = { visible: visible(meta.actor, data) };
      const outcome = this.runner.run(decider, String(data[id]), stamped, meta, options);
      return outcome as Promise<Outcome<Code, State>>;
    }
  }
  return named(StampingHandler, command);
};

/**
 * The handler of a command that a desk answers: what finds out the ground of a decision and runs it.
 * @example answeredBy(SignMouCommand, MouDesk, (desk, { mouId, ...asked }, meta) => desk.run(mouId, meta, 'SignMou', asked));
 */
export const answeredBy = <Data extends object, Code extends string, State, Desk extends object>(
  command: Type<BusCommand<Data, Code, State>>,
  desk: Type<Desk>,
  answer: (desk: Desk, data: Data, meta: CommandMeta) => Promise<Outcome<Code, State>>,
): Type<ICommandHandler<BusCommand<Data, Code, State>>> => {
  @CommandHandler(command)
  class DeskHandler implements ICommandHandler<BusCommand<Data, Code, State>> {
    constructor(@Inject(desk) private readonly desk: Desk) {}

    execute({ data, meta }: BusCommand<Data, Code, State>): Promise<Outcome<Code, State>> {
      return answer(this.desk, data, meta);
    }
  }
  return named(DeskHandler, command);
};

/** By its command, as a handler that is written out would be. */
const named = <Handler extends object>(handler: Handler, { name }: Type): Handler =>
  Object.defineProperty(handler, 'name', { value: name.replace(/Command$/, 'Handler') });
