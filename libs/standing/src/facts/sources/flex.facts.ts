import type { FlexAccountEvent } from '@channel/credits';
import { alter, factSource, make } from '@channel/runtime';

/** Points that a partner earned in a half-year; none once they were taken back. */
export type FlexFact = Readonly<{
  programmeId: string;
  partnerId: string;
  halfYear: string;
  entryId: string;
  points: number;
}>;

export const flexFacts = factSource<FlexAccountEvent, FlexFact>({
  name: 'standing.flex-facts',
  streams: ['credits-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    FlexPointsGranted: ({ programmeId, partnerId, halfYear, entryId, points }) => [
      make<FlexFact>(entryId, { programmeId, partnerId, halfYear, entryId, points: Number(points.quantity) }),
    ],
    FlexPointsReversed: ({ entryId }) => [alter<FlexFact>(entryId, () => ({ points: 0 }))],

    FlexHalfYearOpened: null,
    FlexPointsProposed: null,
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
