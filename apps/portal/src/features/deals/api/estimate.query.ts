import type { Role } from '../../../shared/session/session';

/** Who may know what a deal earns. */
export const ESTIMATE_READERS: readonly Role[] = [
  ...(['partner.finance', 'partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];
