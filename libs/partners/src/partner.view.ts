import { is, view, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import type { Partner } from './domain/partner/partner';
import type { PartnerStanding } from './domain/partner/standing';

const kind = is.oneOf(['reseller', 'distributor']);
const status = is.oneOf(['invited', 'terms_pending', 'active']);

const datedLevelView = view('DatedLevel', {
  level: is.text.nullable(),
  effectiveOn: is.day.describe('First day of the level; it holds until the next one begins.'),
  decidedAt: is.instant.optional(),
  reason: is.text.optional(),
});
const specialisationView = view('DatedSpecialisation', {
  id: is.text,
  fromOn: is.day,
  untilOn: is.day.nullable().describe('First day that is no longer covered.'),
});

/** What partners see of the distributors that they may name. */
const named = { code: is.text, name: is.text, kind, country: is.country };

export const partnerView = view('Partner', {
  ...named,
  status: status.optional(),
  programmeId: is.id.optional(),
  role: is.text.optional(),
  countryTier: is.text.optional(),
  regions: is.listOf(is.text).optional(),
  level: is.text.nullable().optional(),
  levels: is.listOf(datedLevelView).optional(),
  specialisations: is.listOf(specialisationView).optional(),
  termsVersion: is.count.nullable().optional(),
});
export type PartnerView = ViewOf<typeof partnerView>;

export const partnerRowView = view('PartnerRow', {
  id: is.id,
  ...named,
  programmeId: is.id.optional(),
  role: is.text.optional(),
  status: status.optional(),
  level: is.text.nullable().optional(),
  countryTier: is.text.nullable().optional(),
  regions: is.listOf(is.text).optional(),
});

export const standingView = view('PartnerStanding', {
  on: is.day,
  partnerId: is.id,
  ...named,
  status,
  programmeId: is.id,
  role: is.text,
  level: is.text.nullable(),
  countryTier: is.text,
  regions: is.listOf(is.text),
  specialisations: is.listOf(is.text),
});

/** The partner as commands and the single record show it. */
export const viewOfPartner = (partner: Partner): PartnerView => {
  invariant(partner.status !== 'none', 'a partner that is shown was invited');
  const { code, status, kind, name, country, programmeId, role, countryTier, regions } = partner;
  return {
    ...{ code, status, kind, name, country, programmeId, role, countryTier, regions },
    level: partner.levels.at(-1)?.level ?? null,
    levels: partner.levels,
    specialisations: partner.specialisations,
    termsVersion: partner.termsVersion,
  };
};

/** A distributor as partners see it. */
export const nameOfPartner = (partner: Partner): PartnerView => {
  const { code, name, kind, country } = viewOfPartner(partner);
  return { code, name, kind, country };
};

export const viewOfStanding = (
  on: string,
  { revision: _, ...standing }: PartnerStanding,
): ViewOf<typeof standingView> => ({ on, ...standing });

/** X1: vendor staff see every partner, an organisation itself, partners also the distributors that they may name. */
export const isVisibleTo =
  (orgId: string, orgKind: 'vendor' | 'partner' | 'distributor') =>
  (partner: Partner): boolean => {
    if (partner.status === 'none') return false;
    if (orgKind === 'vendor' || partner.partnerId === orgId) return true;
    return orgKind === 'partner' && partner.kind === 'distributor' && partner.status === 'active';
  };
