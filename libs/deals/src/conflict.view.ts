import type { Role } from '@channel/http';
import { conflictIdOf, type Opportunity } from './domain/opportunity/opportunity';

/** Who stands against whom is the channel team's and the auditor's to know (X1). */
export const CONFLICT_READERS: readonly Role[] = ['channel.manager', 'channel.lead', 'auditor'];

export const hasConflict = ({ conflict }: Opportunity): boolean => conflict.status !== 'none';

export const viewOfConflict = (
  opportunityId: string,
  { holder, waiting, conflict }: Opportunity,
): object => ({
  id: conflictIdOf(opportunityId),
  opportunityId,
  status: conflict.status,
  openedAt: conflict.openedAt,
  holderDealId: holder?.dealId ?? null,
  claims: [
    ...(holder === null ? [] : [{ ...holder, holds: true }]),
    ...waiting.map(({ dealId, partnerId }) => ({ dealId, partnerId, holds: false })),
  ],
  decision: conflict.decision,
});
