import type { DealEvent } from '@channel/deals';
import { alter, factSource, make } from '@channel/runtime';

/** Where a deal is, and on which day its order was recorded (G20). */
export type OrderFact = Readonly<{ region: string; orderOn: string | null }>;

export const orderFacts = factSource<DealEvent, OrderFact>({
  name: 'standing.order-facts',
  streams: ['deal-'],
  columns: {},
  on: {
    DealSubmitted: ({ dealId, region }) => [make<OrderFact>(dealId, { region, orderOn: null })],
    DealClosed: ({ dealId, closedOn }) => [alter<OrderFact>(dealId, () => ({ orderOn: closedOn }))],

    DealApproved: null,
    DealExtended: null,
    DealWon: null,
    DealCustomerCompared: null,
    DealTakenUp: null,
    DealInformationRequested: null,
    DealInformationAnswered: null,
    DealClaimConfirmed: null,
    DealOverlapFound: null,
    DealContested: null,
    DealContestEnded: null,
    DealConflictDecided: null,
    DealReassigned: null,
    DealProtectionEnding: null,
    DealExtensionRequested: null,
    DealExtensionDeclined: null,
    DealBomAttached: null,
    DealProductLinesAdded: null,
    DealProductLineRegistered: null,
    DealExpired: null,
    DealProtectionEnded: null,
    DealWithdrawn: null,
    DealReturned: null,
    DealRejected: null,
    DealDuplicated: null,
    DealLost: null,
    DealRevoked: null,
    DealTypeCorrected: null,
    DealCorrectionPrepared: null,
    DealCorrectionApproved: null,
    DealCorrectionRejected: null,
  },
});
