import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { partnerDecider, type InvitePartner } from '../../../domain/partner/partner.decider';
import { takesRole } from '../../../domain/partner/kind-change';
import type { Partner } from '../../../domain/partner/partner';
import type { PartnerKind } from '../../../domain/partner/partner.events';
import { ProgrammeFactsReader } from '../../../programme-facts';

export type InviteData = Readonly<{
  /** `PTR-0042`: the natural key, from which the id follows. */
  code: string;
  kind: PartnerKind;
  name: string;
  country: string;
  /** By default the first role of the programme; of a kind that takes none, the kind. */
  role?: string;
  programmeId: string;
}>;

export class InvitePartnerCommand extends BusCommand<
  InviteData,
  RefusalsOf<InvitePartner> | 'VERSION_NOT_IN_FORCE',
  Partner
> {}

@CommandHandler(InvitePartnerCommand)
export class InvitePartnerHandler implements ICommandHandler<InvitePartnerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: InvitePartnerCommand): Promise<Outcome<RefusalsOf<InvitePartner> | 'VERSION_NOT_IN_FORCE', Partner>> {
    const { code, kind, name, country, programmeId } = data;
    const known = await this.programme.today(programmeId, meta);
    if ('refused' in known) return refused(known);
    const role = data.role ?? (takesRole(known.facts, kind) ? (known.facts.roles[0]?.id ?? '') : kind);
    const partnerId = apiId('prtn', code);
    const { facts: programme, act } = known;
    const asked = { partnerId, code, kind, name, country, programmeId, role, programme, act };
    return this.runner.run(partnerDecider, partnerId, { type: 'InvitePartner', data: asked }, meta, {
      visible: anyone,
    });
  }
}
