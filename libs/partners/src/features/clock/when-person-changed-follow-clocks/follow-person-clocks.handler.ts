import { DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ClockKeeper } from '../../../clock-keeper';
import { clocksOfPerson } from '../../../domain/clock/clocks-due';
import { Partners } from '../../../domain/partner/standing';
import { personDecider } from '../../../domain/person/person.decider';

export class FollowPersonClocksCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ personId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** Each partner's clocks by its own programme: whoever moved left a place in one, and may hold what lapses in the other. */
@CommandHandler(FollowPersonClocksCommand)
export class FollowPersonClocksHandler implements ICommandHandler<FollowPersonClocksCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly keeper: ClockKeeper,
  ) {}

  async execute({ data: { personId }, meta }: FollowPersonClocksCommand): Promise<void> {
    const { state: person } = await this.runner.load(personDecider, personId);
    if (person.status === 'none') return;
    for (const partnerId of new Set(person.stints.map((stint) => stint.partnerId))) {
      const now = await this.partners.now(partnerId, meta.now);
      const definition = now?.programme.inForce?.definition;
      if (now === undefined || definition === undefined) continue;
      const { programmeId, zone, day: today } = now.programme;
      const due = clocksOfPerson(person, definition, now.standing.role);
      const running = due.running.filter((clock) => clock.partnerId === partnerId);
      const warningDays = definition.clocks.lapseWarningDays.value;
      await this.keeper.follow({ ...due, running }, { programmeId, zone, today, warningDays }, meta);
    }
  }
}
