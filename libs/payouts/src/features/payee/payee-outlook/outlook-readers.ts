import type { Principal, Role } from '@channel/http';
import type { Outlook } from './payee-outlook.query';

export const OUTLOOK_READERS: readonly Role[] = [
  ...(['partner.rep', 'partner.admin', 'partner.finance'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];

/** People who only register deals see it where their programme says so (E23). */
export const mayReadOutlook = (
  { roles }: Principal,
  { shownToReps }: Pick<Outlook, 'shownToReps'>,
): boolean => shownToReps || roles.some((role) => role !== 'partner.rep');
