import { anyone, DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import type { BeginPlannedLevel } from '../../domain/partner/standing-facts';

export class BeginPlannedLevelCommand extends Command<Outcome<never, Partner>> {
  constructor(
    readonly data: Omit<BeginPlannedLevel['data'], 'at'>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(BeginPlannedLevelCommand)
export class BeginPlannedLevelHandler implements ICommandHandler<BeginPlannedLevelCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: BeginPlannedLevelCommand): Promise<Outcome<never, Partner>> {
    const asked = { ...data, at: meta.now };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'BeginPlannedLevel', data: asked }, meta, {
      visible: anyone,
    });
  }
}
