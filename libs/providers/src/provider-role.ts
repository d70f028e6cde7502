import type { Role } from '@channel/http';
import type { PartnerStanding } from '@channel/partners';

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

/** Contract values and what is expected of them are money: a representative sees none. */
export const PROVIDER_READERS: readonly Role[] = [
  ...(['partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];
