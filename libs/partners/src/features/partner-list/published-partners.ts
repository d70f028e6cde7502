import { apiId } from '@channel/event-store';
import type { Day, Instant } from '@channel/kernel';
import { Programmes } from '@channel/programs';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { assignedOn } from '../../domain/partner/assignment';
import { kindOn } from '../../domain/partner/partner-kind';
import { levelOn } from '../../domain/partner/dated-level';
import { specialisationsFrom, specialisationsOn, type EnrolledPartner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import { Partners, type PartnerNow, type PartnerStanding } from '../../domain/partner/standing';

/** Folds the partner's stream: level and specialisations as they stood on the day. */
@Injectable()
export class PublishedPartners extends Partners {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
  ) {
    super();
  }

  async standingOn(partnerId: string, day: Day): Promise<PartnerStanding | undefined> {
    const { state, revision } = await this.runner.load(partnerDecider, partnerId);
    return state.status === 'none' ? undefined : standingOf(state, day, revision);
  }

  async now(partnerId: string, at: Instant): Promise<PartnerNow | undefined> {
    const { state, revision } = await this.runner.load(partnerDecider, partnerId);
    if (state.status === 'none') return undefined;
    const programme = await this.programmes.now(state.programmeId, at);
    return { programme, standing: standingOf(state, programme.day, revision) };
  }

  idOfCode(code: string): string {
    return apiId('prtn', code);
  }
}

const standingOf = (partner: EnrolledPartner, day: Day, revision: bigint): PartnerStanding => {
  const { partnerId, code, name, country, programmeId, role, status, countryTier, regions } = partner;
  const kind = kindOn(partner.kinds, day) ?? partner.kind;
  const { territory, enteredOn, invitedTo, invitedToSpecialisations } = partner;
  return {
    ...{ partnerId, code, name, kind, country, programmeId, role, status, countryTier, regions },
    level: levelOn(partner.levels, day),
    ...{ territory, enteredOn, invitedTo, invitedToSpecialisations },
    managers: assignedOn(partner.assignments, day).map(({ kind: as, personId }) => ({ kind: as, personId })),
    furtherRoles: partner.furtherRoles
      .filter((one) => one.status === 'active')
      .map(({ role: further, levels, regions: own, enteredOn: since }) => ({
        ...{ role: further, level: levelOn(levels, day), regions: own, enteredOn: since },
      })),
    specialisations: specialisationsOn(partner.specialisations, day),
    specialisationsFrom: specialisationsFrom(partner.specialisations, day),
    revision: revision.toString(),
  };
};
