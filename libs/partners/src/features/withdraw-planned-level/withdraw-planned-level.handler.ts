import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import type { WithdrawPlannedLevel } from '../../domain/partner/standing-facts';
import { ProgrammeFactsReader } from '../../programme-facts';

export class WithdrawPlannedLevelCommand extends Command<
  Outcome<RefusalsOf<WithdrawPlannedLevel> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{ partnerId: string; effectiveOn: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(WithdrawPlannedLevelCommand)
export class WithdrawPlannedLevelHandler implements ICommandHandler<WithdrawPlannedLevelCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: WithdrawPlannedLevelCommand): Promise<
    Outcome<RefusalsOf<WithdrawPlannedLevel> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const asked = { ...data, act: known.act };
    return this.runner.run(
      partnerDecider,
      data.partnerId,
      { type: 'WithdrawPlannedLevel', data: asked },
      meta,
      { visible: anyone },
    );
  }
}
