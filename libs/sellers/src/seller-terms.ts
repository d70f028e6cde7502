import { refuse, type Day, type Instant, type Refusal } from '@channel/kernel';
import { Partners, type PartnerStanding } from '@channel/partners';
import {
  forbiddenToKind,
  kindMay,
  Programmes,
  type KindForbidden,
  type ProgrammeDefinition,
} from '@channel/programs';
import { notFound } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { SellerRules } from './domain/seller/seller.commands';
import type { SellerActivity } from './domain/seller/seller.events';

export type Employer = Readonly<{
  standing: PartnerStanding;
  zone: string;
  currency: string;
  entitled: boolean;
  notOfKind: KindForbidden | null;
}>;

/** What a decision about a salesperson needs of the employer and of its programme. */
@Injectable()
export class SellerTerms {
  constructor(
    private readonly partners: Partners,
    private readonly programmes: Programmes,
  ) {}

  async employer(
    partnerId: string,
    at: Instant,
  ): Promise<Employer | Refusal<'NOT_FOUND' | 'VERSION_NOT_IN_FORCE'>> {
    const partner = await this.partners.now(partnerId, at);
    if (partner === undefined) return notFound();
    const { standing, programme } = partner;
    if (programme.inForce === undefined)
      return refuse('VERSION_NOT_IN_FORCE', `No version of ${programme.programmeId} is in force today.`);
    const { definition } = programme.inForce;
    return {
      ...{ standing, zone: programme.zone, currency: definition.currency },
      entitled: mayEnrol(standing, definition),
      notOfKind: forbiddenToKind(definition, standing.kind, 'enrol-salespeople'),
    };
  }

  /** By the version in force on the day of the activity; `undefined`: there is none, or the level does not give any (G24). */
  async rules(partnerId: string, activity: SellerActivity, day: Day): Promise<SellerRules | undefined> {
    const standing = await this.partners.standingOn(partnerId, day);
    const inForce = standing && (await this.programmes.inForce(standing.programmeId, day));
    if (inForce === undefined || !mayEnrol(standing, inForce.definition)) return undefined;
    const { onApproved, onClosed, capPerQuarter, taxFormAbove } = inForce.definition.seller;
    return {
      definitionVersion: inForce.version,
      rate: { approved: onApproved, closed: onClosed }[activity].value,
      ...{ capPerQuarter: capPerQuarter.value, taxFormAbove: taxFormAbove.value },
    };
  }
}

const mayEnrol = (
  standing: PartnerStanding | undefined,
  { sellerRewards, ...terms }: Pick<ProgrammeDefinition, 'sellerRewards' | 'kinds'>,
): boolean => {
  if (standing?.status !== 'active' || standing.level === null) return false;
  if (!kindMay(terms, standing.kind, 'enrol-salespeople')) return false;
  return sellerRewards.levels.value.includes(standing.level);
};
