import { germanCount, type EventTable } from '@channel/kernel';
import type { OpportunityEvent } from '../../../domain/opportunity/opportunity.events';

/** @param numberOf what people call a registration */
export const conflictSentencesDe = (
  numberOf: (dealId: string) => string,
): EventTable<OpportunityEvent, string> => ({
  OpportunityClaimed: ({ dealId }) => `${numberOf(dealId)} hält die Gelegenheit.`,
  OpportunityClaimOverlapped: ({ dealId, holderDealId, suspicions }) =>
    `${numberOf(dealId)} beansprucht sie auch, nach ${numberOf(holderDealId)}` +
    (suspicions.length === 0 ? '.' : ': Der Kunde sieht aus wie derselbe.'),
  OpportunityClaimJoined: ({ dealId, holderDealId }) =>
    `${numberOf(dealId)} desselben Partners hat sich ${numberOf(holderDealId)} angeschlossen.`,
  OpportunityClaimDuplicated: ({ dealId, ofDealId }) =>
    `${numberOf(dealId)} wurde als Dublette von ${numberOf(ofDealId)} beendet.`,
  OpportunitySuspicionsReviewed: ({ dealId, suspicions }) =>
    suspicions.length === 0
      ? `Der Kunde von ${numberOf(dealId)} wurde beurteilt: Nichts ist mehr offen.`
      : `Der Kunde von ${numberOf(dealId)} wurde zum Teil beurteilt: ${germanCount(suspicions.length, 'Ähnlichkeit ist', 'Ähnlichkeiten sind')} offen.`,
  OpportunityConflictOpened: ({ holderDealId }) =>
    `Ein Konflikt wurde eröffnet: ${numberOf(holderDealId)} hält, eine andere Registrierung beansprucht die Gelegenheit.`,
  OpportunityConflictAwarded: ({ dealId, reason }) =>
    `Die Gelegenheit wurde ${numberOf(dealId)} zugesprochen: ${reason}`,
  OpportunityConflictEnded: () =>
    'Der Konflikt endete ohne Entscheidung: Die anderen Ansprüche sind entfallen.',
  OpportunityReleased: ({ dealId }) => `${numberOf(dealId)} endete und gab die Gelegenheit zurück.`,
});
