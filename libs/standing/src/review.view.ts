import { is, view, type Role, type ViewOf } from '@channel/http';
import { invariant } from '@channel/kernel';
import { NODE_STATES } from '@channel/partners';
import { VENDOR_ORG, type Actor } from '@channel/runtime';
import { REVIEW_STATUSES, type KnownReview, type Review } from './domain/review/review';
import type { SnapshotLevel, SnapshotRow } from './domain/review/snapshot';
import { figureOf, figureView } from './standing.view';

export const REVIEW_STARTERS: readonly Role[] = ['channel.manager', 'channel.lead'];
export const REVIEW_DECIDERS: readonly Role[] = ['channel.lead'];
export const REVIEW_APPELLANTS: readonly Role[] = ['partner.admin'];
/** A representative sees no money, and a review is full of it. */
export const REVIEW_READERS: readonly Role[] = [
  ...['partner.admin', 'partner.finance', 'channel.manager', 'channel.lead'],
  ...['finance.analyst', 'finance.approver', 'programme.author', 'auditor'],
] as readonly Role[];

/** X1: the partner's own, all of them for the vendor. */
export const reviewVisibleTo =
  ({ orgId }: Pick<Actor, 'orgId'>) =>
  (review: Review): boolean =>
    review.status !== 'none' && (orgId === VENDOR_ORG || orgId === review.partnerId);

export const OUTCOMES = ['keep', 'up', 'down'] as const;

const state = is.oneOf(NODE_STATES);
const rowView = view('ReviewedRequirement', {
  requirement: is.text,
  name: is.text,
  rows: is.listOf(is.text).describe('Rows of the programme guide that it states.'),
  assessed: is.oneOf(['continuous', 'review']),
  state: state.describe('What the row answered on the review day.'),
  have: figureView,
  need: figureView,
  until: is.day.nullable(),
  missing: is.sentence.nullable(),
});
const achievementView = view('ReviewedAchievement', {
  measure: is.text,
  from: is.day.describe('First day of the year.'),
  to: is.day.describe('The day after its last one.'),
  amount: is.money,
  parts: is.listOf(view('AchievementPart', { region: is.text.nullable(), have: is.money, need: is.money })),
  reached: is.flag.describe('Whether the target is reached, in each region that is authorised.'),
});
const snapshotView = view('ReviewSnapshot', {
  on: is.day.describe('The day as of which was judged.'),
  position: is.checkpoint.describe('By what was known there.'),
  definitionVersion: is.count,
  level: is.text.nullable(),
  levels: is.listOf(
    view('ReviewedLevel', {
      level: is.text,
      place: is.oneOf(['next-up', 'held', 'below']),
      rank: is.count.describe('1 is the best.'),
      state: state.describe('The worst of its rows.'),
      requirements: is.listOf(rowView),
    }),
  ),
  achievements: is
    .listOf(achievementView)
    .optional()
    .describe('Of a year that ends on the day: what is paid once the review is decided.'),
});
const decisionView = view('ReviewDecision', {
  outcome: is.oneOf(OUTCOMES),
  fromLevel: is.text,
  level: is.text,
  effectiveOn: is.day,
  reason: is.text,
  appealUntilOn: is.day.describe('Last day on which it may be appealed.'),
  decidedBy: is.id,
  decidedAt: is.instant,
});
const appealView = view('ReviewAppeal', {
  reason: is.text,
  evidence: is.text,
  appealedBy: is.id,
  appealedAt: is.instant,
});
const shared = {
  partnerId: is.id,
  programmeId: is.id,
  role: is.text,
  cause: is.oneOf(['regular', 'off-cycle']),
  dueOn: is.day.describe('The review day.'),
  reason: is.text.nullable().describe('Why it is off-cycle.'),
  status: is.oneOf(REVIEW_STATUSES),
  decideByOn: is.day.nullable(),
};

export const reviewView = view('Review', {
  ...shared,
  scheduledBy: is.id,
  scheduledAt: is.instant,
  startedBy: is.id.nullable(),
  startedAt: is.instant.nullable(),
  snapshot: snapshotView.nullable(),
  decision: decisionView.nullable().describe('The last one.'),
  appeal: appealView.nullable(),
});
export const reviewRowView = view('ReviewRow', {
  id: is.id,
  ...shared,
  outcome: is.oneOf(OUTCOMES).nullable(),
  level: is.text.nullable().describe('What was decided.'),
  effectiveOn: is.day.nullable(),
  appealed: is.flag,
});

const rowOf = ({ have, need, ...row }: SnapshotRow): ViewOf<typeof rowView> => ({
  ...row,
  have: figureOf(have, true),
  need: figureOf(need, true),
});
const levelOf = ({ requirements, ...level }: SnapshotLevel) => ({
  ...level,
  requirements: requirements.map(rowOf),
});

const viewOfKnown = (review: KnownReview): ViewOf<typeof reviewView> => {
  const { partnerId, programmeId, role, cause, dueOn, reason, status, decideByOn } = review;
  const { scheduledBy, scheduledAt, startedBy, startedAt, snapshot, decision, appeal } = review;
  const { takesEffectAt: _at, ...decided } = decision ?? { takesEffectAt: undefined };
  return {
    ...{ partnerId, programmeId, role, cause, dueOn, reason, status, decideByOn },
    ...{ scheduledBy, scheduledAt, startedBy, startedAt, appeal },
    snapshot: snapshot && { ...snapshot, levels: snapshot.levels.map(levelOf) },
    decision: 'outcome' in decided ? decided : null,
  };
};
export const viewOfReview = (review: Review): ViewOf<typeof reviewView> => {
  invariant(review.status !== 'none', 'a review that is shown was scheduled');
  return viewOfKnown(review);
};
