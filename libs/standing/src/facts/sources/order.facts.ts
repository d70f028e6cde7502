import type { DealEvent } from '@channel/deals';
import { alter, factSource, make } from '@channel/runtime';

/** Where a deal is, who is named in it, and on which day its order was recorded (G20). */
export type OrderFact = Readonly<{
  region: string;
  partnerId: string;
  distributorId: string;
  orderOn: string | null;
  /** Goods for demonstration (J31). Absent: for resale. */
  orderUse?: 'nfr';
}>;

export const orderFacts = factSource<DealEvent, OrderFact>({
  name: 'standing.order-facts',
  streams: ['deal-'],
  columns: {
    partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId },
    distributorId: { sql: 'text not null', of: ({ distributorId }) => distributorId },
  },
  indexes: ['("partnerId", "distributorId")'],
  on: {
    DealSubmitted: ({ dealId, region, partnerId, distributorId, orderUse }) => [
      make<OrderFact>(dealId, {
        ...{ region, partnerId, distributorId, orderOn: null },
        ...(orderUse === undefined ? {} : { orderUse }),
      }),
    ],
    // Approved anew for another partner, it is that one's.
    DealApproved: ({ dealId, partnerId, distributorId }) => [
      alter<OrderFact>(dealId, () => ({ partnerId, distributorId })),
    ],
    DealClosed: ({ dealId, closedOn }) => [alter<OrderFact>(dealId, () => ({ orderOn: closedOn }))],

    DealExtended: null,
    DealWon: null,
    DealCustomerCompared: null,
    DealTakenUp: null,
    DealAssigned: null,
    DealEscalated: null,
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
