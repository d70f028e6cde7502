import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider, type ChangePartnerLevel } from '../../domain/partner/partner.decider';
import { ProgrammeFactsReader } from '../../programme-facts';

export class ChangePartnerLevelCommand extends Command<
  Outcome<RefusalsOf<ChangePartnerLevel> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{
      partnerId: string;
      level: string;
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
    const act = {
      partnerId: data.partnerId,
      level: data.level,
      effectiveOn: data.effectiveOn ?? known.today,
      reason: data.reason,
      changedBy: meta.actor.id,
      changedAt: meta.now,
      programme: known.facts,
    };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'ChangePartnerLevel', data: act }, meta, {
      visible: anyone,
      effectiveAt: act.effectiveOn,
    });
  }
}
