import { unitsOf } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type {
  FlexHalfYearAssessed,
  FlexHalfYearOpened,
  FlexPointsEarned,
  FlexPointsForfeited,
  FlexPointsGranted,
  FlexPointsReversed,
  FlexTargetWarned,
} from '../../domain/flex-account/flex-account.events';

/** A partner's half-year: what it has to earn, what it earned, and what the assessment said. */
export interface SemiAnnualTargetRow {
  readonly accountId: string;
  readonly partnerId: string;
  readonly partnerCode: string;
  readonly programmeId: string;
  readonly halfYear: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Flex points, as the next two. */
  readonly target: bigint;
  readonly earned: bigint;
  readonly status: 'open' | 'met' | 'missed';
  /** The day of the latest warning. */
  readonly warnedOn: string | null;
  readonly assessedAt: string | null;
}
type TargetEvent =
  | FlexHalfYearOpened
  | FlexPointsEarned
  | FlexPointsForfeited
  | FlexPointsGranted
  | FlexPointsReversed
  | FlexTargetWarned
  | FlexHalfYearAssessed;

export const semiAnnualTargetList = projection<TargetEvent, SemiAnnualTargetRow>({
  name: 'credits.semi-annual-target-list',
  version: 2,
  streams: ['credits-'],
  columns: {
    accountId: 'text not null',
    partnerId: 'text not null',
    partnerCode: 'text not null',
    programmeId: 'text not null',
    halfYear: 'text not null',
    firstDay: 'date not null',
    lastDay: 'date not null',
    target: 'bigint not null',
    earned: 'bigint not null',
    status: 'text not null',
    warnedOn: 'date',
    assessedAt: 'timestamptz',
  },
  indexes: ['("halfYear", "partnerCode")', '("partnerId", "halfYear")', '("status", "halfYear")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [`${data.accountId}|${data.halfYear}`],
  on: {
    FlexHalfYearOpened: (data) => {
      const { accountId, partnerId, partnerCode, programmeId, halfYear, firstDay, lastDay, target } = data;
      return {
        ...{ accountId, partnerId, partnerCode, programmeId, halfYear, firstDay, lastDay },
        ...{ target: unitsOf(target), earned: 0n, status: 'open', warnedOn: null, assessedAt: null },
      };
    },
    FlexPointsGranted: change(({ points }, { earned }) => ({ earned: earned + unitsOf(points) })),
    FlexPointsReversed: change(({ points }, { earned }) => ({ earned: earned - unitsOf(points) })),
    FlexPointsEarned: change(({ points }, { earned }) => ({ earned: earned + unitsOf(points) })),
    FlexPointsForfeited: change(({ points }, { earned }) => ({ earned: earned - unitsOf(points) })),
    FlexTargetWarned: change(({ warnedOn }) => ({ warnedOn })),
    FlexHalfYearAssessed: change(({ met, assessedAt }) => ({ status: met ? 'met' : 'missed', assessedAt })),
  },
});
