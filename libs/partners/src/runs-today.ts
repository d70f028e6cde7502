import type { DataOf, Day, RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import type { Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from './domain/partner/partner';
import { partnerDecider, type PartnerCommand } from './domain/partner/partner.decider';
import { ProgrammeFactsReader, type FactsToday } from './programme-facts';

type OfPartner = Readonly<{ partnerId: string }>;
/** What a command of a partner may be refused with: its own codes, or that no version of the programme is in force. */
type Code<Command extends PartnerCommand['type']> =
  RefusalsOf<Extract<PartnerCommand, Readonly<{ type: Command }>>> | 'VERSION_NOT_IN_FORCE';

/** What is asked of a partner whose programme is in force today. */
export class PartnerBusCommand<
  Command extends PartnerCommand['type'],
  Data extends OfPartner,
> extends BusCommand<Data, Code<Command>, Partner> {}

/**
 * The handler of a command of a partner that needs the act on the programme's day, and perhaps what the programme knows.
 * @param made the decider's command, from what was asked and from today
 * @param effectiveOn the day from which on it counts; absent: now
 */
export const runsToday = <Command extends PartnerCommand['type'], Data extends OfPartner>(
  command: Type<PartnerBusCommand<Command, Data>>,
  type: Command,
  made: (asked: Data, today: FactsToday) => DataOf<PartnerCommand, Command>,
  effectiveOn?: (data: DataOf<PartnerCommand, Command>) => Day,
): Type<ICommandHandler<PartnerBusCommand<Command, Data>>> => {
  @CommandHandler(command)
  class TodayHandler implements ICommandHandler<PartnerBusCommand<Command, Data>> {
    constructor(
      private readonly runner: DeciderRunner,
      private readonly programme: ProgrammeFactsReader,
    ) {}

    async execute({
      data,
      meta,
    }: PartnerBusCommand<Command, Data>): Promise<Outcome<Code<Command>, Partner>> {
      const today = await this.programme.ofPartner(data.partnerId, meta);
      if ('refused' in today) return refused(today);
      const command = { type, data: made(data, today) } as unknown as PartnerCommand;
      const on = effectiveOn?.(command.data as DataOf<PartnerCommand, Command>);
      const options = { visible: anyone, ...(on === undefined ? {} : { effectiveAt: on }) };
      const outcome = await this.runner.run(partnerDecider, data.partnerId, command, meta, options);
      return outcome as Outcome<Code<Command>, Partner>;
    }
  }
  Object.defineProperty(TodayHandler, 'name', { value: command.name.replace(/Command$/, 'Handler') });
  return TodayHandler;
};
