import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import type { WithdrawPlannedSpecialisation } from '../../domain/partner/standing-facts';
import { ProgrammeFactsReader } from '../../programme-facts';

export class WithdrawPlannedSpecialisationCommand extends Command<
  Outcome<RefusalsOf<WithdrawPlannedSpecialisation> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{ partnerId: string; specialisation: string; fromOn: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(WithdrawPlannedSpecialisationCommand)
export class WithdrawPlannedSpecialisationHandler implements ICommandHandler<WithdrawPlannedSpecialisationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: WithdrawPlannedSpecialisationCommand): Promise<
    Outcome<RefusalsOf<WithdrawPlannedSpecialisation> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const asked = { ...data, act: known.act };
    return this.runner.run(
      partnerDecider,
      data.partnerId,
      { type: 'WithdrawPlannedSpecialisation', data: asked },
      meta,
      { visible: anyone },
    );
  }
}
