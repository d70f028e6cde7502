import type { PartnerStanding } from './standing';

/** The role whose partners sell services of their own brand. */
export const PROVIDER = 'naas-provider';

type InRole = Readonly<{ level: string | null; regions: readonly string[] }>;
/** A partner as a provider, whichever of its roles that is; `undefined` of who is none. */
export const providerIn = ({
  role,
  level,
  regions,
  furtherRoles = [],
}: Pick<PartnerStanding, 'role' | 'level' | 'regions' | 'furtherRoles'>): InRole | undefined =>
  role === PROVIDER ? { level, regions } : furtherRoles.find((one) => one.role === PROVIDER);
