import type { Partner } from './domain/partner/partner';

/** The partner as commands and the single record show it. */
export const viewOfPartner = (partner: Partner): object => {
  if (partner.status === 'none') return {};
  const { code, status, kind, name, country, programmeId, role, countryTier, regions } = partner;
  return {
    ...{ code, status, kind, name, country, programmeId, role, countryTier, regions },
    level: partner.levels.at(-1)?.level ?? null,
    levels: partner.levels,
    specialisations: partner.specialisations,
    termsVersion: partner.termsVersion,
  };
};

/** X1: vendor staff see every partner, an organisation itself, partners also the distributors that they may name. */
export const isVisibleTo =
  (orgId: string, orgKind: 'vendor' | 'partner' | 'distributor') =>
  (partner: Partner): boolean => {
    if (partner.status === 'none') return false;
    if (orgKind === 'vendor' || partner.partnerId === orgId) return true;
    return orgKind === 'partner' && partner.kind === 'distributor' && partner.status === 'active';
  };
