import { germanCount, type EventTable } from '@channel/kernel';
import type { OpportunityEvent } from '../../../domain/opportunity/opportunity.events';

/** @param numberOf what people call a claim */
export const conflictSentencesDe = (
  numberOf: (claimId: string) => string,
): EventTable<OpportunityEvent, string> => ({
  OpportunityClaimed: ({ claimId }) => `${numberOf(claimId)} hält die Gelegenheit.`,
  OpportunityClaimOverlapped: ({ claimId, holderId, suspicions }) =>
    `${numberOf(claimId)} beansprucht sie auch, nach ${numberOf(holderId)}` +
    (suspicions.length === 0 ? '.' : ': Der Kunde sieht aus wie derselbe.'),
  OpportunityClaimJoined: ({ claimId, holderId }) =>
    `${numberOf(claimId)} desselben Partners hat sich ${numberOf(holderId)} angeschlossen.`,
  OpportunityClaimDuplicated: ({ claimId, ofDealId }) =>
    `${numberOf(claimId)} wurde als Dublette von ${numberOf(ofDealId)} beendet.`,
  OpportunitySuspicionsReviewed: ({ claimId, suspicions }) =>
    suspicions.length === 0
      ? `Der Kunde von ${numberOf(claimId)} wurde beurteilt: Nichts ist mehr offen.`
      : `Der Kunde von ${numberOf(claimId)} wurde zum Teil beurteilt: ${germanCount(suspicions.length, 'Ähnlichkeit ist', 'Ähnlichkeiten sind')} offen.`,
  OpportunityConflictOpened: ({ holderId }) =>
    `Ein Konflikt wurde eröffnet: ${numberOf(holderId)} hält, die Gelegenheit wird noch von anderer Seite beansprucht.`,
  OpportunityConflictAwarded: ({ claimId, reason }) =>
    `Die Gelegenheit wurde ${numberOf(claimId)} zugesprochen: ${reason}`,
  OpportunityConflictShared: ({ claimId, reason }) =>
    `${numberOf(claimId)} hält die Gelegenheit und ist geschützt; die anderen sind daneben zugelassen: ${reason}`,
  OpportunityConflictEnded: () =>
    'Der Konflikt endete ohne Entscheidung: Die anderen Ansprüche sind entfallen.',
  OpportunityReleased: ({ claimId }) => `${numberOf(claimId)} endete und gab die Gelegenheit zurück.`,
});
