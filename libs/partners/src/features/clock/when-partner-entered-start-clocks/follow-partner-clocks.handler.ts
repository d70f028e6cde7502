import { Programmes } from '@channel/programs';
import { DeciderRunner, type CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ClockKeeper } from '../../../clock-keeper';
import { clocksOfPartner } from '../../../domain/clock/clocks-due';
import { partnerDecider } from '../../../domain/partner/partner.decider';

export class FollowPartnerClocksCommand extends Command<void> {
  constructor(
    readonly data: Readonly<{ partnerId: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(FollowPartnerClocksCommand)
export class FollowPartnerClocksHandler implements ICommandHandler<FollowPartnerClocksCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
    private readonly keeper: ClockKeeper,
  ) {}

  async execute({ data: { partnerId }, meta }: FollowPartnerClocksCommand): Promise<void> {
    const { state: partner } = await this.runner.load(partnerDecider, partnerId);
    if (partner.status === 'none') return;
    const { zone, day: today, inForce } = await this.programmes.now(partner.programmeId, meta.now);
    if (inForce === undefined) return;
    const { definition } = inForce;
    const { programmeId } = partner;
    const warningDays = definition.clocks.lapseWarningDays.value;
    const due = clocksOfPartner(partner, definition);
    await this.keeper.follow(due, { programmeId, zone, today, warningDays }, meta);
  }
}
