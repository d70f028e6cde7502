import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { OpportunityEvent } from '../../../domain/opportunity/opportunity.events';
import { conflictSentencesDe } from './conflict-sentences.de';

const english = (numberOf: (claimId: string) => string): EventTable<OpportunityEvent, string> => ({
  OpportunityClaimed: ({ claimId }) => `${numberOf(claimId)} holds the opportunity.`,
  OpportunityClaimOverlapped: ({ claimId, holderId, suspicions }) =>
    `${numberOf(claimId)} claims it too, behind ${numberOf(holderId)}` +
    (suspicions.length === 0 ? '.' : ': its customer looks like the same one.'),
  OpportunityClaimJoined: ({ claimId, holderId }) =>
    `${numberOf(claimId)} of the same partner joined ${numberOf(holderId)}.`,
  OpportunityClaimDuplicated: ({ claimId, ofDealId }) =>
    `${numberOf(claimId)} ended as a duplicate of ${numberOf(ofDealId)}.`,
  OpportunitySuspicionsReviewed: ({ claimId, suspicions }) =>
    suspicions.length === 0
      ? `The customer of ${numberOf(claimId)} was judged: nothing is open any more.`
      : `The customer of ${numberOf(claimId)} was judged in part: ${String(suspicions.length)} likenesses are open.`,
  OpportunityConflictOpened: ({ holderId }) =>
    `A conflict was opened: ${numberOf(holderId)} holds, it is claimed by another as well.`,
  OpportunityConflictAwarded: ({ claimId, reason }) =>
    `The opportunity was awarded to ${numberOf(claimId)}: ${reason}`,
  OpportunityConflictShared: ({ claimId, reason }) =>
    `${numberOf(claimId)} holds the opportunity and is protected; the others are let in beside it: ${reason}`,
  OpportunityConflictEnded: () => 'The conflict ended without a decision: the other claims went away.',
  OpportunityReleased: ({ claimId }) => `${numberOf(claimId)} ended and gave the opportunity back.`,
});

/** @param numberOf what people call a claim */
export const conflictSentences = (numberOf: (claimId: string) => string): Sentences<OpportunityEvent> => ({
  en: english(numberOf),
  de: conflictSentencesDe(numberOf),
});
