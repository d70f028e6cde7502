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
  /** Goods for demonstration (J31). Absent: for resale. */
  orderUse?: 'nfr';
  /** What was said of it before it happened: no reward rests on this, an estimate does. */
  foreseen: Readonly<{ dealType: string; closeOn: string; bomId: string | null; ended: boolean }>;
  /** What the document rests on, in order. */
  eventIds: readonly string[];
}>;

/** Keeps the event among those that the document rests on. */
const resting = (dealId: string, eventId: string, changes: Partial<DealFact>): FactChange<DealFact> =>
  alter(dealId, ({ eventIds }) => ({ ...changes, eventIds: [...eventIds, eventId] }));

/** Says something of what is to come; nothing that a reward rests on. */
const foreseeing = (dealId: string, changes: Partial<DealFact['foreseen']>): FactChange<DealFact> =>
  alter(dealId, ({ foreseen }) => ({ foreseen: { ...foreseen, ...changes } }));
const ended = ({ dealId }: Readonly<{ dealId: string }>): readonly FactChange<DealFact>[] => [
  foreseeing(dealId, { ended: true }),
];

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
    DealSubmitted: ({ dealId, partnerId, number, programmeId, proposedType, expectedCloseOn, orderUse }) => [
      make<DealFact>(dealId, {
        ...(orderUse === undefined ? {} : { orderUse }),
        ...{ dealId, partnerId, number, programmeId },
        foreseen: { dealType: proposedType, closeOn: expectedCloseOn, bomId: null, ended: false },
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
    DealAssigned: null,
    DealEscalated: null,
    DealInformationRequested: null,
    DealInformationAnswered: null,
    DealClaimConfirmed: null,
    DealOverlapFound: null,
    DealContested: null,
    DealContestEnded: null,
    DealConflictDecided: null,
    // It begins anew with the other partner, without a bill of materials.
    DealReassigned: ({ dealId }) => [foreseeing(dealId, { bomId: null })],
    DealProtectionEnding: null,
    DealExtensionRequested: null,
    DealExtensionDeclined: null,
    DealBomAttached: ({ dealId, bomId }) => [foreseeing(dealId, { bomId })],
    DealProductLinesAdded: null,
    DealProductLineRegistered: null,
    DealExpired: ended,
    DealProtectionEnded: null,
    DealWithdrawn: ended,
    DealReturned: ended,
    DealRejected: ended,
    DealDuplicated: ended,
    DealLost: ended,
    DealRevoked: ended,
  },
});

const latest = (...days: readonly (string | null)[]): string | null =>
  days.reduce((best, day) => (day !== null && (best === null || day > best) ? day : best), null);
