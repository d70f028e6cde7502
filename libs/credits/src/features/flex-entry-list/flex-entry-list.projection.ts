import { change, projection } from '@channel/runtime';
import type { FlexEntryStatus } from '../../domain/flex-account/flex-account';
import type { FlexAccountEvent, FlexClaim } from '../../domain/flex-account/flex-account.events';

export interface FlexEntryRow {
  readonly entryId: string;
  readonly accountId: string;
  readonly partnerId: string;
  readonly programmeId: string;
  readonly halfYear: string;
  readonly earningEvent: string;
  readonly points: FlexClaim['points'];
  readonly earnedOn: string;
  readonly reference: string;
  readonly note: string | null;
  readonly status: FlexEntryStatus;
  /** Nobody, where it was earned by itself. */
  readonly proposedBy: string | null;
  readonly proposedAt: string;
  readonly grantedBy: string | null;
  readonly grantedAt: string | null;
  readonly reason: string | null;
}
type EntryEvent = Exclude<
  FlexAccountEvent,
  { type: 'FlexHalfYearOpened' | 'FlexTargetWarned' | 'FlexHalfYearAssessed' | 'FlexPointsLapsed' }
>;

/** What partners say that they earned, with what became of it. */
export const flexEntryList = projection<EntryEvent, FlexEntryRow>({
  name: 'credits.flex-entry-list',
  version: 2,
  streams: ['credits-'],
  columns: {
    entryId: 'text not null',
    accountId: 'text not null',
    partnerId: 'text not null',
    programmeId: 'text not null',
    halfYear: 'text not null',
    earningEvent: 'text not null',
    points: 'jsonb not null',
    earnedOn: 'date not null',
    reference: 'text not null',
    note: 'text',
    status: 'text not null',
    proposedBy: 'text',
    proposedAt: 'timestamptz not null',
    grantedBy: 'text',
    grantedAt: 'timestamptz',
    reason: 'text',
  },
  indexes: ['("partnerId", "proposedAt")', '("status", "proposedAt")', '("proposedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.entryId],
  on: {
    FlexPointsProposed: (data) => {
      const { entryId, accountId, partnerId, programmeId, halfYear, earningEvent, points, earnedOn } = data;
      const { evidence, proposedBy, proposedAt } = data;
      return {
        ...{ entryId, accountId, partnerId, programmeId, halfYear, earningEvent, points, earnedOn },
        ...evidence,
        status: 'evidence_pending',
        ...{ proposedBy, proposedAt, grantedBy: null, grantedAt: null, reason: null },
      };
    },
    FlexPointsEarned: (data) => {
      const { entryId, accountId, partnerId, programmeId, halfYear, earningEvent, points, earnedOn } = data;
      const { cause, earnedAt } = data;
      return {
        ...{ entryId, accountId, partnerId, programmeId, halfYear, earningEvent, points, earnedOn },
        ...{ reference: cause.specialisation, note: null, status: 'granted', reason: null },
        ...{ proposedBy: null, proposedAt: earnedAt, grantedBy: null, grantedAt: earnedAt },
      };
    },
    FlexPointsForfeited: change(({ endedOn }) => ({
      status: 'reversed',
      reason: `It was held until ${endedOn}.`,
    })),
    FlexEvidenceConfirmed: change(() => ({ status: 'proposed' })),
    FlexEvidenceRefused: change(() => ({ status: 'evidence_refused' })),
    FlexPointsGranted: change(({ grantedBy, grantedAt }) => ({ status: 'granted', grantedBy, grantedAt })),
    FlexPointsDeclined: change(({ reason }) => ({ status: 'declined', reason })),
    FlexReversalRequested: change(({ reason }) => ({ status: 'reversal_requested', reason })),
    FlexReversalDeclined: change(({ reason }) => ({ status: 'granted', reason })),
    FlexPointsReversed: change(({ reason }) => ({ status: 'reversed', reason })),
  },
});
