import { change, projection } from '@channel/runtime';
import type { ReviewStatus } from '../../../domain/review/review';
import type { ReviewEvent, ReviewOutcome } from '../../../domain/review/review.events';

export interface ReviewRow {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly role: string;
  readonly cause: 'regular' | 'off-cycle';
  readonly dueOn: string;
  readonly reason: string | null;
  readonly status: ReviewStatus;
  readonly decideByOn: string | null;
  readonly outcome: ReviewOutcome | null;
  readonly level: string | null;
  readonly effectiveOn: string | null;
  readonly appealed: boolean;
}

export const reviewList = projection<ReviewEvent, ReviewRow>({
  name: 'standing.review-list',
  version: 1,
  streams: ['review-'],
  columns: {
    partnerId: 'text not null',
    programmeId: 'text not null',
    role: 'text not null',
    cause: 'text not null',
    dueOn: 'date not null',
    reason: 'text',
    status: 'text not null',
    decideByOn: 'date',
    outcome: 'text',
    level: 'text',
    effectiveOn: 'date',
    appealed: 'boolean not null',
  },
  indexes: ['("partnerId", "dueOn")', '("status", "dueOn")', '("dueOn")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.reviewId],
  on: {
    ReviewScheduled: ({ partnerId, programmeId, role, cause, dueOn, reason }) => ({
      ...{ partnerId, programmeId, role, cause, dueOn, reason, status: 'scheduled', decideByOn: null },
      ...{ outcome: null, level: null, effectiveOn: null, appealed: false },
    }),
    ReviewFellDue: null,
    ReviewStarted: change(({ decideByOn }) => ({ status: 'in_progress', decideByOn })),
    ReviewDecided: change(({ outcome, level, effectiveOn }) => ({
      ...{ status: 'decided', decideByOn: null, outcome, level, effectiveOn },
    })),
    ReviewTookEffect: change(() => ({ status: 'in_effect' })),
    ReviewAppealed: change(({ decideByOn }) => ({ status: 'in_progress', decideByOn, appealed: true })),
  },
});
