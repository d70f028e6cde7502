import type { FlexAccountEvent } from '@channel/credits';
import { alter, factSource, make } from '@channel/runtime';

/** Points of a half-year: none before somebody granted them, and none once they were taken back. */
export type FlexFact = Readonly<{
  programmeId: string;
  partnerId: string;
  halfYear: string;
  entryId: string;
  earningEvent: string;
  earnedOn: string;
  points: number;
}>;

export const flexFacts = factSource<FlexAccountEvent, FlexFact>({
  name: 'standing.flex-facts',
  streams: ['credits-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    FlexPointsProposed: ({ programmeId, partnerId, halfYear, entryId, earningEvent, earnedOn }) => [
      make<FlexFact>(entryId, {
        ...{ programmeId, partnerId, halfYear, entryId, earningEvent, earnedOn, points: 0 },
      }),
    ],
    FlexPointsGranted: ({ entryId, points }) => [
      alter<FlexFact>(entryId, () => ({ points: Number(points.quantity) })),
    ],
    FlexPointsEarned: ({ programmeId, partnerId, halfYear, entryId, earningEvent, earnedOn, points }) => [
      make<FlexFact>(entryId, {
        ...{ programmeId, partnerId, halfYear, entryId, earningEvent, earnedOn },
        points: Number(points.quantity),
      }),
    ],
    FlexPointsForfeited: ({ entryId }) => [alter<FlexFact>(entryId, () => ({ points: 0 }))],
    FlexPointsReversed: ({ entryId }) => [alter<FlexFact>(entryId, () => ({ points: 0 }))],

    FlexHalfYearOpened: null,
    FlexEvidenceConfirmed: null,
    FlexEvidenceRefused: null,
    FlexPointsDeclined: null,
    FlexReversalRequested: null,
    FlexReversalDeclined: null,
    FlexTargetWarned: null,
    FlexHalfYearAssessed: null,
    FlexPointsLapsed: null,
  },
});
