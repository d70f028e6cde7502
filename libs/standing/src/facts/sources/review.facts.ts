import type { Achievement } from '@channel/partners';
import { alter, factSource, make } from '@channel/runtime';
import type { ReviewEvent } from '../../domain/review/review.events';

/** What a review judged a year by, and what was decided on. */
export type ReviewFact = Readonly<{
  reviewId: string;
  partnerId: string;
  programmeId: string;
  role: string;
  dueOn: string;
  /** Of the last start: decided on by the next decision. */
  judged: Judged;
  /** Of the last decision; `null` before the first one. */
  decided: (Judged & Readonly<{ firstOn: string; eventId: string }>) | null;
}>;
type Judged = Readonly<{ level: string | null; achievements: readonly Achievement[] }>;

export const reviewFacts = factSource<ReviewEvent, ReviewFact>({
  name: 'standing.review-facts',
  streams: ['review-'],
  columns: {
    programmeId: { sql: 'text not null', of: ({ programmeId }) => programmeId },
    /** How many achievements were decided on: of most reviews none. */
    achievements: { sql: 'integer not null', of: ({ decided }) => decided?.achievements.length ?? 0 },
  },
  indexes: ['("programmeId") where "achievements" > 0'],
  on: {
    ReviewScheduled: ({ reviewId, partnerId, programmeId, role, dueOn }) => [
      make<ReviewFact>(reviewId, {
        ...{ reviewId, partnerId, programmeId, role, dueOn },
        ...{ judged: { level: null, achievements: [] }, decided: null },
      }),
    ],
    ReviewStarted: ({ reviewId, snapshot: { level, achievements = [] } }) => [
      alter<ReviewFact>(reviewId, () => ({ judged: { level, achievements } })),
    ],
    ReviewDecided: ({ reviewId, decidedOn }, { id: eventId }) => [
      alter<ReviewFact>(reviewId, ({ judged, decided }) => ({
        decided: { ...judged, firstOn: decided?.firstOn ?? decidedOn, eventId },
      })),
    ],

    ReviewFellDue: null,
    ReviewTookEffect: null,
    // What was decided stands until it is decided again.
    ReviewAppealed: null,
  },
});
