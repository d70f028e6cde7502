import type { DatedAct, Day, DomainCommand, Instant } from '@channel/kernel';
import type { ReviewScheduled } from './review.events';
import type { ReviewSnapshot, SnapshotChange } from './snapshot';

type Asked<Data> = Readonly<{ reviewId: string; act: DatedAct } & Data>;
type Planned = Pick<
  ReviewScheduled['data'],
  'partnerId' | 'programmeId' | 'role' | 'dueOn' | 'fallsDueAt' | 'reminders'
>;

/** By the calendar of the programme. A day that has a review gets no second one. */
export type ScheduleRegularReview = DomainCommand<'ScheduleRegularReview', Asked<Planned>, never>;
/** Asked for by a lead. */
export type ScheduleReview = DomainCommand<
  'ScheduleReview',
  Asked<Planned & { reason: string | null }>,
  'REVIEW_EXISTS' | 'DAY_IN_PAST' | 'REASON_MISSING'
>;
export type FallDue = DomainCommand<'FallDue', Readonly<{ reviewId: string; at: Instant }>, never>;
export type StartReview = DomainCommand<
  'StartReview',
  Asked<{ snapshot: ReviewSnapshot; decideByOn: Day; decideByAt: Instant }>,
  'REVIEW_NOT_OPEN' | 'TOO_EARLY' | 'HUMAN_REQUIRED'
>;
export type DecideReview = DomainCommand<
  'DecideReview',
  Asked<{
    level: string;
    /** What the partner's stream says of the level that it has when the decision begins to count. */
    heldLevel: string | null;
    /** Levels of the role, best first. */
    levels: readonly string[];
    /** Whether the partner may go up to the level without an invitation, or has one (J9). */
    invited: boolean;
    effectiveOn: Day;
    /** When that day begins. */
    takesEffectAt: Instant;
    appealUntilOn: Day;
    reason: string | null;
    /** What is known now and was not when the snapshot was taken, as far as it changes an answer. */
    changes: readonly SnapshotChange[];
  }>,
  | 'REVIEW_NOT_OPEN'
  | 'HUMAN_REQUIRED'
  | 'FOUR_EYES'
  | 'REASON_MISSING'
  | 'LEVEL_UNKNOWN'
  | 'INVITATION_REQUIRED'
  | 'DAY_IN_PAST'
  | 'FACTS_CHANGED'
>;
export type TakeEffect = DomainCommand<
  'TakeEffect',
  Readonly<{ reviewId: string; effectiveOn: Day; at: Instant }>,
  never
>;
export type AppealReview = DomainCommand<
  'AppealReview',
  Asked<{ reason: string | null; evidence: string | null; decideByOn: Day; decideByAt: Instant }>,
  'REVIEW_NOT_OPEN' | 'ALREADY_APPEALED' | 'APPEAL_TOO_LATE' | 'REASON_MISSING' | 'EVIDENCE_MISSING'
>;

export type ReviewCommand =
  ScheduleRegularReview | ScheduleReview | FallDue | StartReview | DecideReview | TakeEffect | AppealReview;
