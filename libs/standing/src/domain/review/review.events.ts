import type { DomainEvent } from '@channel/kernel';
import type { ReviewSnapshot } from './snapshot';

// Stored for ever, in the stream `review-<reviewId>`; reviewId follows from partner, role and day, so that one day has one review.

type Told<Facts> = Readonly<{ reviewId: string; partnerId: string } & Facts>;

export type ReviewScheduled = DomainEvent<
  'ReviewScheduled',
  Told<{
    programmeId: string;
    role: string;
    /** `regular`: by the calendar of the programme; `off-cycle`: asked for by somebody. */
    cause: 'regular' | 'off-cycle';
    /** The day as of which the partner is judged. */
    dueOn: string;
    /** When that day begins in the programme's zone. */
    fallsDueAt: string;
    /** When the partner is reminded of it; of a day that is near, fewer than the programme says. */
    reminders: readonly Readonly<{ daysBefore: number; at: string }>[];
    /** Why it is off-cycle. */
    reason: string | null;
    scheduledBy: string;
    scheduledAt: string;
  }>
>;
/** Its day has come: it waits for somebody to start it. */
export type ReviewFellDue = DomainEvent<'ReviewFellDue', Told<{ dueOn: string; fellDueAt: string }>>;
/** Judged as of its day. Comes again where facts that came later change an answer, and after an appeal. */
export type ReviewStarted = DomainEvent<
  'ReviewStarted',
  Told<{
    snapshot: ReviewSnapshot;
    decideByOn: string;
    /** When the time to decide is over. */
    decideByAt: string;
    startedBy: string;
    startedAt: string;
  }>
>;
export type ReviewOutcome = 'keep' | 'up' | 'down';
export type ReviewDecided = DomainEvent<
  'ReviewDecided',
  Told<{
    programmeId: string;
    role: string;
    dueOn: string;
    outcome: ReviewOutcome;
    fromLevel: string;
    level: string;
    effectiveOn: string;
    /** When that day begins; absent where it is the day of the decision. */
    takesEffectAt?: string;
    reason: string;
    appealUntilOn: string;
    decidedBy: string;
    decidedAt: string;
    decidedOn: string;
  }>
>;
export type ReviewTookEffect = DomainEvent<
  'ReviewTookEffect',
  Told<{ effectiveOn: string; tookEffectAt: string }>
>;
/** The decision stands until it is decided again. */
export type ReviewAppealed = DomainEvent<
  'ReviewAppealed',
  Told<{
    reason: string;
    evidence: string;
    decideByOn: string;
    decideByAt: string;
    /** Who decided what is appealed, and does not decide it again. */
    againstBy?: string;
    appealedBy: string;
    appealedAt: string;
  }>
>;
export type ReviewEvent =
  ReviewScheduled | ReviewFellDue | ReviewStarted | ReviewDecided | ReviewTookEffect | ReviewAppealed;
