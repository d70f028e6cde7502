import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import type { EnrolPartner } from '../../domain/partner/enrolment';
import { partnerDecider } from '../../domain/partner/partner.decider';
import { ProgrammeFactsReader } from '../../programme-facts';

export class EnrolPartnerCommand extends Command<
  Outcome<RefusalsOf<EnrolPartner> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{
      partnerId: string;
      /** Absent for distributors. */
      level?: string | undefined;
      countryTier: string;
      regions: readonly string[];
      /** By default today. */
      effectiveOn?: string | undefined;
    }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(EnrolPartnerCommand)
export class EnrolPartnerHandler implements ICommandHandler<EnrolPartnerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: EnrolPartnerCommand): Promise<Outcome<RefusalsOf<EnrolPartner> | 'VERSION_NOT_IN_FORCE', Partner>> {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const act = {
      partnerId: data.partnerId,
      level: data.level ?? null,
      countryTier: data.countryTier,
      regions: data.regions,
      assessedBy: meta.actor.id,
      assessedAt: meta.now,
      effectiveOn: data.effectiveOn ?? known.act.on,
      today: known.act.on,
      programme: known.facts,
    };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'EnrolPartner', data: act }, meta, {
      visible: anyone,
      effectiveAt: act.effectiveOn,
    });
  }
}
