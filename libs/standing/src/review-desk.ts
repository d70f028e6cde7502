import { apiId } from '@channel/event-store';
import {
  addBusinessDays,
  addDays,
  endOfDay,
  refuse,
  type DatedAct,
  type Day,
  type Instant,
  type Refusal,
} from '@channel/kernel';
import { nextReviewOn, Partners, type PartnerStanding } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { actOf, DeciderRunner, notFound, type CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { ReviewSnapshot } from './domain/review/snapshot';
import { reviewDecider } from './domain/review/review.decider';
import type { KnownReview } from './domain/review/review';
import type { ReviewScheduled } from './domain/review/review.events';
import { KnownStandings } from './facts/known-standing';
import { snapshotOf } from './review-snapshot';
import { reviewVisibleTo } from './review.view';

/** One review of a partner's role a day. */
export const reviewIdOf = (partnerId: string, role: string, dueOn: Day): string =>
  apiId('revw', `${partnerId}|${role}|${dueOn}`);

/** What decisions on reviews need of the partner and of the programme that is in force today. */
export type ReviewTerms = Readonly<{
  act: DatedAct;
  zone: string;
  partner: PartnerStanding;
  /** The role that is reviewed, with the day from which its reviews count. */
  reviewed: Readonly<{ role: string; enteredOn: Day | null }>;
  definition: ProgrammeDefinition;
}>;
type Unready = 'NOT_FOUND' | 'PARTNER_NOT_ACTIVE' | 'ROLE_NOT_REVIEWED' | 'VERSION_NOT_IN_FORCE';
/** When a decision is due: the day, and the instant after it. */
type Due = Readonly<{ decideByOn: Day; decideByAt: Instant }>;

@Injectable()
export class ReviewDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly standings: KnownStandings,
  ) {}

  /** Of an active partner whose role is reviewed: one that it has, by default the first one. */
  async termsOf(
    { partnerId, role }: Readonly<{ partnerId: string; role?: string | undefined }>,
    meta: CommandMeta,
  ): Promise<ReviewTerms | Refusal<Unready>> {
    const now = await this.partners.now(partnerId, meta.now);
    if (now === undefined) return notFound();
    const { standing: partner, programme } = now;
    if (partner.status !== 'active') return refuse('PARTNER_NOT_ACTIVE', `${partner.code} is not active.`);
    const { inForce, zone } = programme;
    if (inForce === undefined)
      return refuse('VERSION_NOT_IN_FORCE', `No version of ${programme.programmeId} is in force today.`);
    const { definition } = inForce;
    const reviewed = enrolmentIn(partner, role ?? partner.role);
    if (reviewed === undefined)
      return refuse('ROLE_NOT_REVIEWED', `${partner.code} is not enrolled in the role ${role ?? ''}.`);
    return definition.review.roles.some((one) => one.role === reviewed.role)
      ? { act: actOf(meta, zone), zone, partner, reviewed, definition }
      : refuse('ROLE_NOT_REVIEWED', `The programme reviews nobody in the role ${reviewed.role}.`);
  }

  /** With the review itself, which the actor may see. */
  async termsOfReview(
    reviewId: string,
    meta: CommandMeta,
  ): Promise<(ReviewTerms & Readonly<{ review: KnownReview }>) | Refusal<Unready>> {
    const { state: review } = await this.runner.load(reviewDecider, reviewId);
    if (review.status === 'none' || !reviewVisibleTo(meta.actor)(review)) return notFound();
    const terms = await this.termsOf(review, meta);
    return 'refused' in terms ? terms : { ...terms, review };
  }

  /** Judged as of a day by everything that is known now. */
  async judgedNow({
    partnerId,
    role,
    dueOn: on,
  }: Pick<KnownReview, 'partnerId' | 'role' | 'dueOn'>): Promise<
    ReviewSnapshot | Refusal<'VERSION_NOT_IN_FORCE'>
  > {
    const known = await this.standings.of(partnerId, on, await this.standings.placeAt());
    return (
      (known && snapshotOf(known, role)) ?? refuse('VERSION_NOT_IN_FORCE', `No version is in force on ${on}.`)
    );
  }
}

const enrolmentIn = (
  { role: first, enteredOn, furtherRoles = [] }: PartnerStanding,
  role: string,
): ReviewTerms['reviewed'] | undefined => {
  if (role === first) return { role, enteredOn };
  const further = furtherRoles.find((one) => one.role === role);
  return further && { role, enteredOn: further.enteredOn ?? null };
};

/** A review on a day, with what follows from the day. */
export const reviewOn = (
  dueOn: Day,
  { act, zone, partner, reviewed: { role }, definition }: ReviewTerms,
): Omit<ReviewScheduled['data'], 'cause' | 'reason' | 'scheduledBy' | 'scheduledAt'> => {
  const { partnerId, programmeId } = partner;
  const beginsAt = (day: Day) => endOfDay(addDays(day, -1), zone);
  return {
    ...{ reviewId: reviewIdOf(partnerId, role, dueOn), partnerId, programmeId, role, dueOn },
    fallsDueAt: beginsAt(dueOn),
    reminders: definition.review.noticeDays.value
      .map((daysBefore) => ({ daysBefore, at: beginsAt(addDays(dueOn, -daysBefore)) }))
      .filter(({ at }) => at > act.at),
  };
};

/** The next day of the calendar on or after a day (J86, J87); nothing before the entry into the role. */
export const regularReviewOn = (
  { reviewed: { role, enteredOn }, definition }: ReviewTerms,
  from: Day,
): Day | undefined => (enteredOn === null ? undefined : nextReviewOn(definition, role, enteredOn, from));

export const decisionDue = ({ act, zone, definition }: ReviewTerms): Due => {
  const days = definition.review.decisionBusinessDays.value;
  const decideByOn = addBusinessDays(act.on, days, definition.calendar.holidays.value);
  return { decideByOn, decideByAt: endOfDay(decideByOn, zone) };
};

/** Levels of the role, best first. */
export const levelsOf = ({ reviewed, definition }: ReviewTerms): readonly string[] =>
  (definition.roles.find(({ id }) => id === reviewed.role)?.levels.value ?? [])
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ id }) => id);

/** J9: whether a partner may go up to a level; from `enrolment.invitationFromLevel` on it has to be invited to it. */
export const mayGoUpTo = (level: string, terms: ReviewTerms): boolean => {
  const levels = levelsOf(terms);
  const from = levels.indexOf(terms.definition.enrolment.invitationFromLevel.value);
  // A role that does not know the level of the setting has none that is reached without an invitation.
  const byInvitation = from === -1 || levels.indexOf(level) <= from;
  return (
    !byInvitation ||
    terms.partner.invitedTo.some(
      (invited) => levels.includes(invited) && levels.indexOf(invited) <= levels.indexOf(level),
    )
  );
};
