import type { Role } from '@channel/http';

/** Contract values and what is expected of them are money: a representative sees none. */
export const PROVIDER_READERS: readonly Role[] = [
  ...(['partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];
