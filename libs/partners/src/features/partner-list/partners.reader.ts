import { apiId } from '@channel/event-store';
import type { Day } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { levelOn, specialisationsOn } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import { Partners, type PartnerStanding } from '../../domain/partner/standing';

/** Folds the partner's stream: level and specialisations as they stood on the day. */
@Injectable()
export class PartnersReader extends Partners {
  constructor(private readonly runner: DeciderRunner) {
    super();
  }

  async standingOn(partnerId: string, day: Day): Promise<PartnerStanding | undefined> {
    const { state, revision } = await this.runner.load(partnerDecider, partnerId);
    if (state.status === 'none') return undefined;
    const { code, name, kind, country, programmeId, role, status, countryTier, regions } = state;
    return {
      ...{ partnerId, code, name, kind, country, programmeId, role, status, countryTier, regions },
      level: levelOn(state.levels, day),
      specialisations: specialisationsOn(state.specialisations, day),
      revision: revision.toString(),
    };
  }

  idOfCode(code: string): string {
    return apiId('prtn', code);
  }
}
