import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { OpportunityEvent } from '../../../domain/opportunity/opportunity.events';
import { conflictSentencesDe } from './conflict-sentences.de';

const english = (numberOf: (dealId: string) => string): EventTable<OpportunityEvent, string> => ({
  OpportunityClaimed: ({ dealId }) => `${numberOf(dealId)} holds the opportunity.`,
  OpportunityClaimOverlapped: ({ dealId, holderDealId, suspicions }) =>
    `${numberOf(dealId)} claims it too, behind ${numberOf(holderDealId)}` +
    (suspicions.length === 0 ? '.' : ': its customer looks like the same one.'),
  OpportunityClaimJoined: ({ dealId, holderDealId }) =>
    `${numberOf(dealId)} of the same partner joined ${numberOf(holderDealId)}.`,
  OpportunityClaimDuplicated: ({ dealId, ofDealId }) =>
    `${numberOf(dealId)} ended as a duplicate of ${numberOf(ofDealId)}.`,
  OpportunitySuspicionsReviewed: ({ dealId, suspicions }) =>
    suspicions.length === 0
      ? `The customer of ${numberOf(dealId)} was judged: nothing is open any more.`
      : `The customer of ${numberOf(dealId)} was judged in part: ${String(suspicions.length)} likenesses are open.`,
  OpportunityConflictOpened: ({ holderDealId }) =>
    `A conflict was opened: ${numberOf(holderDealId)} holds, another registration claims it.`,
  OpportunityConflictAwarded: ({ dealId, reason }) =>
    `The opportunity was awarded to ${numberOf(dealId)}: ${reason}`,
  OpportunityConflictEnded: () => 'The conflict ended without a decision: the other claims went away.',
  OpportunityReleased: ({ dealId }) => `${numberOf(dealId)} ended and gave the opportunity back.`,
});

/** @param numberOf what people call a registration */
export const conflictSentences = (numberOf: (dealId: string) => string): Sentences<OpportunityEvent> => ({
  en: english(numberOf),
  de: conflictSentencesDe(numberOf),
});
