import { addDays, endOfDay, type RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import type { ChangePartnerLevel } from '../../domain/partner/standing-facts';
import { ProgrammeFactsReader } from '../../programme-facts';

export class ChangePartnerLevelCommand extends Command<
  Outcome<RefusalsOf<ChangePartnerLevel> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{
      partnerId: string;
      level: string;
      /** By default today. */
      effectiveOn?: string | undefined;
      reason: string;
    }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ChangePartnerLevelCommand)
export class ChangePartnerLevelHandler implements ICommandHandler<ChangePartnerLevelCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: ChangePartnerLevelCommand): Promise<
    Outcome<RefusalsOf<ChangePartnerLevel> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const { facts: programme, act, zone } = known;
    const effectiveOn = data.effectiveOn ?? act.on;
    const beginsAt = endOfDay(addDays(effectiveOn, -1), zone);
    const asked = { ...data, effectiveOn, beginsAt, programme, act };
    return this.runner.run(
      partnerDecider,
      data.partnerId,
      { type: 'ChangePartnerLevel', data: asked },
      meta,
      { visible: anyone, effectiveAt: effectiveOn },
    );
  }
}
