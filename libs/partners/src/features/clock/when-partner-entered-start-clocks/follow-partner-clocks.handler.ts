import type { CommandMeta } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PartnerClocks } from '../../../partner-clocks';

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
  constructor(private readonly clocks: PartnerClocks) {}

  execute({ data: { partnerId }, meta }: FollowPartnerClocksCommand): Promise<void> {
    return this.clocks.follow(partnerId, meta);
  }
}
