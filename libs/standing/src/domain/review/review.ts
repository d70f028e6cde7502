import { evolvedBy } from '@channel/kernel';
import type {
  ReviewAppealed,
  ReviewDecided,
  ReviewEvent,
  ReviewScheduled,
  ReviewStarted,
} from './review.events';
import type { ReviewSnapshot } from './snapshot';

export const REVIEW_STATUSES = ['scheduled', 'in_progress', 'decided', 'in_effect'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

type Of = 'reviewId' | 'partnerId';
export type ReviewDecision = Omit<ReviewDecided['data'], Of | 'programmeId' | 'role' | 'dueOn' | 'decidedOn'>;
export type ReviewAppeal = Pick<ReviewAppealed['data'], 'reason' | 'evidence' | 'appealedBy' | 'appealedAt'>;

export type KnownReview = Omit<ReviewScheduled['data'], 'fallsDueAt' | 'reminders'> &
  Readonly<{
    status: ReviewStatus;
    /** Whether its day has come. */
    fellDue: boolean;
    snapshot: ReviewSnapshot | null;
    decideByOn: string | null;
    decideByAt: string | null;
    startedBy: string | null;
    startedAt: string | null;
    /** Everybody who started it: none of them decides it (SD1). */
    starters: readonly string[];
    /** The last one; what it replaced stands in the history. */
    decision: ReviewDecision | null;
    appeal: ReviewAppeal | null;
    /** Who decided what was appealed: somebody else decides it then. */
    appealedDecider: string | null;
  }>;
export type Review = Readonly<{ status: 'none' }> | KnownReview;
export const initial: Review = { status: 'none' };

export const evolve = evolvedBy<ReviewEvent, Review>({
  ReviewScheduled: ({ fallsDueAt: _at, reminders: _reminders, ...scheduled }) => ({
    ...{ ...scheduled, status: 'scheduled', fellDue: false, snapshot: null },
    ...{ decideByOn: null, decideByAt: null, startedBy: null, startedAt: null },
    ...{ starters: [], decision: null, appeal: null, appealedDecider: null },
  }),
  ReviewFellDue: (_due, review) => changed(review, () => ({ fellDue: true })),
  ReviewStarted: (started, review) => changed(review, (known) => afterStart(started, known)),
  ReviewDecided: (decided, review) => changed(review, () => afterDecision(decided)),
  ReviewTookEffect: (_effect, review) => changed(review, () => ({ status: 'in_effect' })),
  ReviewAppealed: ({ reason, evidence, appealedBy, appealedAt, againstBy, ...due }, review) =>
    changed(review, ({ decision }) => ({
      ...{ status: 'in_progress', decideByOn: due.decideByOn, decideByAt: due.decideByAt },
      appeal: { reason, evidence, appealedBy, appealedAt },
      appealedDecider: againstBy ?? decision?.decidedBy ?? null,
    })),
});

const changed = (review: Review, change: (known: KnownReview) => Partial<KnownReview>): Review =>
  review.status === 'none' ? review : { ...review, ...change(review) };

const afterStart = (
  { snapshot, decideByOn, decideByAt, startedBy, startedAt }: ReviewStarted['data'],
  { starters }: KnownReview,
): Partial<KnownReview> => ({
  ...{ status: 'in_progress', snapshot, decideByOn, decideByAt, startedBy, startedAt },
  starters: [...starters, startedBy],
});

const afterDecision = ({
  reviewId: _id,
  partnerId: _partner,
  programmeId: _programme,
  role: _role,
  dueOn: _due,
  decidedOn: _on,
  ...decision
}: ReviewDecided['data']): Partial<KnownReview> => ({
  ...{ status: 'decided', decideByOn: null, decideByAt: null, decision },
});
