import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ApplyPartner } from '../../../domain/partner/applications';
import type { Partner } from '../../../domain/partner/partner';
import type { PartnerKind } from '../../../domain/partner/partner.events';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import { ProgrammeFactsReader } from '../../../programme-facts';

type Code = RefusalsOf<ApplyPartner> | 'VERSION_NOT_IN_FORCE';

export class ApplyPartnerCommand extends BusCommand<
  Readonly<{
    /** `PTR-0042`, under which the applicant's people were admitted. */
    code: string;
    name: string;
    country: string;
    programmeId: string;
    /** By default a reseller. */
    kind?: PartnerKind | undefined;
    /** By default the first role of the programme. */
    role?: string | undefined;
  }>,
  Code,
  Partner
> {}

/** An organisation applies for itself: the code has to be the one that its people belong to (X1). */
@CommandHandler(ApplyPartnerCommand)
export class ApplyPartnerHandler implements ICommandHandler<ApplyPartnerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({ data, meta }: ApplyPartnerCommand): Promise<Outcome<Code, Partner>> {
    const { code, kind = 'reseller', name, country, programmeId } = data;
    const partnerId = apiId('prtn', code);
    if (partnerId !== meta.actor.orgId) return refused(notFound());
    const known = await this.programme.today(programmeId, meta);
    if ('refused' in known) return refused(known);
    const { facts: programme, act } = known;
    const role = data.role ?? programme.roles[0]?.id ?? '';
    const asked = { partnerId, code, kind, name, country, programmeId, role, programme, act };
    return this.runner.run(partnerDecider, partnerId, { type: 'ApplyPartner', data: asked }, meta, {
      visible: anyone,
    });
  }
}
