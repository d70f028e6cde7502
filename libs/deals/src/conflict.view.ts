import type { Role } from '@channel/http';
import type { CustomerPair } from './domain/customer/customer-pair';
import type { Suspicion } from './domain/customer/customer-pair.events';
import { claimantsOf, conflictIdOf, type Opportunity } from './domain/opportunity/opportunity';

/** Who stands against whom is the channel team's and the auditor's to know (X1). */
export const CONFLICT_READERS: readonly Role[] = ['channel.manager', 'channel.lead', 'auditor'];

export const hasConflict = ({ conflict }: Opportunity): boolean => conflict.status !== 'none';

export const viewOfConflict = (opportunityId: string, opportunity: Opportunity): object => {
  const { holder, conflict } = opportunity;
  return {
    id: conflictIdOf(opportunityId),
    opportunityId,
    status: conflict.status,
    openedAt: conflict.openedAt,
    holderDealId: holder?.dealId ?? null,
    claims: claimantsOf(opportunity).map(({ dealId, partnerId, suspicions }) => ({
      ...{ dealId, partnerId, holds: dealId === holder?.dealId },
      suspicions: suspicions.map(viewOfSuspicion),
    })),
    decision: conflict.decision,
  };
};

/** What the decider sees of two customers that may be one: score, and field by field what was compared (G59). */
export const viewOfSuspicion = ({ pairId, kind, score, evidence }: Suspicion): object => ({
  ...{ pairId, kind, score },
  evidence: evidence.map(({ field, ours, theirs, answer }) => ({ field, ours, theirs, answer })),
});

export const viewOfPair = (pair: CustomerPair): object => {
  if (pair.answer === 'undecided') return { answer: pair.answer };
  const { answer, customerKeys, reason, judgedBy, judgedOn } = pair;
  return { answer, customerKeys, reason, judgedBy, judgedOn };
};
