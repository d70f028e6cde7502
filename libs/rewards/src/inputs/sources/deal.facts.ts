import type { DealEvent } from '@channel/deals';
import { alter, factSource, make, type FactChange } from '@channel/runtime';

/** What rewards keep of a deal; a fact that has not happened is `null`. */
export type DealFact = Readonly<{
  dealId: string;
  partnerId: string;
  number: string;
  programmeId: string;
  dealType: string | null;
  approvedOn: string | null;
  protectedUntilOn: string | null;
  wonOn: string | null;
  closedOn: string | null;
  bomId: string | null;
  /** What the document rests on, in order. */
  eventIds: readonly string[];
}>;

/** Keeps the event among those that the document rests on. */
const resting = (dealId: string, eventId: string, changes: Partial<DealFact>): FactChange<DealFact> =>
  alter(dealId, ({ eventIds }) => ({ ...changes, eventIds: [...eventIds, eventId] }));

export const dealFacts = factSource<DealEvent, DealFact>({
  name: 'rewards.deal-facts',
  streams: ['deal-'],
  columns: {
    bomId: { sql: 'text', of: ({ bomId }) => bomId },
    // A quarter may count more of its lines from this day on.
    settledOn: {
      sql: 'text collate "C"',
      of: ({ approvedOn, wonOn, closedOn }) => latest(approvedOn, wonOn, closedOn),
    },
  },
  on: {
    DealSubmitted: ({ dealId, partnerId, number, programmeId }) => [
      make<DealFact>(dealId, {
        ...{ dealId, partnerId, number, programmeId },
        dealType: null,
        approvedOn: null,
        protectedUntilOn: null,
        wonOn: null,
        closedOn: null,
        bomId: null,
        eventIds: [],
      }),
    ],
    // Approved anew for another partner, it is that one's.
    DealApproved: ({ dealId, partnerId, dealType, approvedOn, protectedUntilOn }, { id }) => [
      resting(dealId, id, { partnerId, dealType, approvedOn, protectedUntilOn }),
    ],
    DealExtended: ({ dealId, protectedUntilOn }, { id }) => [resting(dealId, id, { protectedUntilOn })],
    DealWon: ({ dealId, wonOn }, { id }) => [resting(dealId, id, { wonOn })],
    DealClosed: ({ dealId, closedOn, bomId }, { id }) => [resting(dealId, id, { closedOn, bomId })],
    DealTypeCorrected: ({ dealId, dealType }, { id }) => [resting(dealId, id, { dealType })],

    DealCustomerCompared: null,
    DealCorrectionPrepared: null,
    DealCorrectionApproved: null,
    DealCorrectionRejected: null,
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
  },
});

const latest = (...days: readonly (string | null)[]): string | null =>
  days.reduce((best, day) => (day !== null && (best === null || day > best) ? day : best), null);
