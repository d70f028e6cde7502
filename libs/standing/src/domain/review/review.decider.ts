import {
  decidedBy,
  fourEyes,
  moneyText,
  needsPerson,
  needsReason,
  refuse,
  unlisted,
  type Day,
  type Decider,
  type Decision,
  type DomainCommand,
  type Instant,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import type { Figure } from '@channel/partners';
import type {
  AppealReview,
  DecideReview,
  FallDue,
  ReviewCommand,
  ScheduleRegularReview,
  ScheduleReview,
  StartReview,
  TakeEffect,
} from './review.commands';
import { evolve, initial, type KnownReview, type Review } from './review';
import type { ReviewEvent, ReviewOutcome } from './review.events';
import type { SnapshotChange } from './snapshot';

export type ReviewRefusal = RefusalsOf<ReviewCommand>;
type Decided<Command extends DomainCommand> = Decision<ReviewEvent, RefusalsOf<Command>>;

const scheduleRegular = (
  asked: ScheduleRegularReview['data'],
  review: Review,
): Decided<ScheduleRegularReview> =>
  review.status === 'none' ? scheduled({ ...asked, reason: null }, 'regular') : [];

const schedule = (asked: ScheduleReview['data'], review: Review): Decided<ScheduleReview> => {
  const { dueOn, reason, act } = asked;
  if (review.status !== 'none') return refuse('REVIEW_EXISTS', `${dueOn} has a review of this partner.`);
  if (dueOn < act.on)
    return refuse('DAY_IN_PAST', `A review is as of today, ${act.on}, or later: not of ${dueOn}.`);
  return needsReason(reason, 'Say why it is reviewed off-cycle.') ?? scheduled(asked, 'off-cycle');
};

/** Of today it is due at once. */
const scheduled = (
  { act, ...planned }: ScheduleReview['data'],
  cause: 'regular' | 'off-cycle',
): readonly ReviewEvent[] => {
  const { reviewId, partnerId, dueOn } = planned;
  const due: ReviewEvent = {
    type: 'ReviewFellDue',
    data: { reviewId, partnerId, dueOn, fellDueAt: act.at },
  };
  return [
    {
      type: 'ReviewScheduled',
      data: { ...planned, cause, scheduledBy: act.by, scheduledAt: act.at },
    },
    ...(dueOn <= act.on ? [due] : []),
  ];
};

const fallDue = ({ at: fellDueAt }: FallDue['data'], review: Review): Decided<FallDue> =>
  review.status !== 'scheduled' || review.fellDue
    ? []
    : [{ type: 'ReviewFellDue', data: { ...keyOf(review), dueOn: review.dueOn, fellDueAt } }];

/** Again while it is not decided, and while what was decided has not begun: by what is known then. */
const start = (
  { act, snapshot, decideByOn, decideByAt }: StartReview['data'],
  review: Review,
): Decided<StartReview> => {
  if (review.status === 'none' || !isStartable(review, act.on)) return notOpen(review);
  if (act.on < review.dueOn)
    return refuse('TOO_EARLY', `The review is as of ${review.dueOn}; today is ${act.on}.`);
  // Judging again gives nobody more time.
  const due = { decideByOn: review.decideByOn ?? decideByOn, decideByAt: review.decideByAt ?? decideByAt };
  return (
    needsPerson(act, 'A review is started') ?? [
      {
        type: 'ReviewStarted',
        data: { ...keyOf(review), snapshot, ...due, startedBy: act.by, startedAt: act.at },
      },
    ]
  );
};

const isStartable = ({ status, decision }: KnownReview, on: Day): boolean =>
  status === 'scheduled' ||
  status === 'in_progress' ||
  (status === 'decided' && decision !== null && decision.effectiveOn > on);

const decide = (asked: DecideReview['data'], review: Review): Decided<DecideReview> => {
  if (review.status !== 'in_progress') return notOpen(review);
  const { act, level, heldLevel, levels, reason } = asked;
  if (heldLevel === null || !levels.includes(level))
    return unlisted('LEVEL_UNKNOWN', {
      ...{ pointer: '/level', word: level, what: `level of ${review.role}`, known: levels },
    });
  const outcome = outcomeOf(levels.indexOf(level) - levels.indexOf(heldLevel));
  return (
    needsPerson(act, 'A review is decided') ??
    fourEyes(act, review.starters, 'Who started a review does not decide it.') ??
    fourEyes(act, deciderBefore(review), 'What is appealed is decided by another lead than before.') ??
    needsReason(reason, 'The partner reads why.') ??
    notAsDecided(asked, outcome) ??
    decision(asked, review, { outcome, fromLevel: heldLevel })
  );
};

const deciderBefore = ({ appealedDecider }: KnownReview): readonly string[] =>
  appealedDecider === null ? [] : [appealedDecider];

const outcomeOf = (down: number): ReviewOutcome => {
  if (down === 0) return 'keep';
  return down > 0 ? 'down' : 'up';
};

const notAsDecided = (
  { act, level, invited, effectiveOn, changes }: DecideReview['data'],
  outcome: ReviewOutcome,
): Refusal<'INVITATION_REQUIRED' | 'DAY_IN_PAST' | 'FACTS_CHANGED'> | undefined => {
  if (outcome === 'up' && !invited)
    return refuse('INVITATION_REQUIRED', `${level} is by invitation: invite the partner to it first.`);
  if (effectiveOn < act.on)
    return refuse(
      'DAY_IN_PAST',
      `A decision counts from today, ${act.on}, or later, not from ${effectiveOn}: the past is a correction.`,
    );
  return changes.length === 0
    ? undefined
    : refuse(
        'FACTS_CHANGED',
        'What is known changed since the review was started. Start it again and decide on what is known now.',
        changes.map(changeAsFinding),
      );
};

const changeAsFinding = ({ level, requirement, before, after }: SnapshotChange) => ({
  code: 'FACTS_CHANGED',
  detail: `${requirement} of ${level}: ${answerOf(before)}, now ${answerOf(after)}.`,
});
const answerOf = (row: SnapshotChange['before']): string => {
  if (row === null) return 'not asked';
  return row.missing === null ? `${row.state} with ${figureText(row.have)}` : `${row.state} (${row.missing})`;
};
const figureText = (figure: Figure): string => {
  if ('count' in figure) return String(figure.count);
  if ('percent' in figure) return `${figure.percent} %`;
  return 'words' in figure ? figure.words : moneyText(figure.money);
};

const decision = (
  { act, level, effectiveOn, takesEffectAt, appealUntilOn, reason }: DecideReview['data'],
  review: KnownReview,
  { outcome, fromLevel }: Readonly<{ outcome: ReviewOutcome; fromLevel: string }>,
): readonly ReviewEvent[] => {
  const { programmeId, role, dueOn } = review;
  const decided: ReviewEvent = {
    type: 'ReviewDecided',
    data: {
      ...{ ...keyOf(review), programmeId, role, dueOn, outcome, fromLevel, level, effectiveOn },
      ...(effectiveOn > act.on ? { takesEffectAt } : {}),
      ...{ reason: reason ?? '', appealUntilOn },
      ...{ decidedBy: act.by, decidedAt: act.at, decidedOn: act.on },
    },
  };
  return effectiveOn > act.on ? [decided] : [decided, inEffect(review, effectiveOn, act.at)];
};
const inEffect = (review: KnownReview, effectiveOn: Day, tookEffectAt: Instant): ReviewEvent => ({
  type: 'ReviewTookEffect',
  data: { ...keyOf(review), effectiveOn, tookEffectAt },
});

/** A decision that was appealed, or made anew for another day, does not take effect on its first day. */
const takeEffect = ({ effectiveOn, at }: TakeEffect['data'], review: Review): Decided<TakeEffect> =>
  review.status === 'decided' && review.decision?.effectiveOn === effectiveOn
    ? [inEffect(review, effectiveOn, at)]
    : [];

const appeal = (
  { act, reason, evidence, decideByOn, decideByAt }: AppealReview['data'],
  review: Review,
): Decided<AppealReview> => {
  if (review.status === 'none' || review.decision === null) return notOpen(review);
  if (review.appeal !== null)
    return refuse('ALREADY_APPEALED', 'A review is appealed once; what is decided then is final.');
  const { appealUntilOn } = review.decision;
  if (act.on > appealUntilOn)
    return refuse('APPEAL_TOO_LATE', `The last day of an appeal was ${appealUntilOn}.`);
  if (evidence === null || !/[\p{L}\p{N}]/u.test(evidence))
    return refuse('EVIDENCE_MISSING', 'Name what shows that the decision rests on something wrong.');
  return (
    needsReason(reason, 'Say what the decision rests on wrongly.') ?? [
      {
        type: 'ReviewAppealed',
        data: {
          ...{ ...keyOf(review), reason: reason ?? '', evidence, decideByOn, decideByAt },
          ...{ againstBy: review.decision.decidedBy, appealedBy: act.by, appealedAt: act.at },
        },
      },
    ]
  );
};

const keyOf = ({ reviewId, partnerId }: KnownReview) => ({ reviewId, partnerId });
const notOpen = ({ status }: Review) =>
  refuse('REVIEW_NOT_OPEN', `The review is ${status.replace('_', ' ')}: this is not open to it.`);

export const reviewDecider: Decider<Review, ReviewCommand, ReviewEvent, ReviewRefusal> = {
  stream: 'review',
  initial,
  evolve,
  decide: decidedBy<ReviewCommand, Review, ReviewEvent>({
    ScheduleRegularReview: scheduleRegular,
    ScheduleReview: schedule,
    FallDue: fallDue,
    StartReview: start,
    DecideReview: decide,
    TakeEffect: takeEffect,
    AppealReview: appeal,
  }),
};
