import { corrections, entryFor, type Correction, type Day, type EventTable } from '@channel/kernel';
import type { Assignment } from './assignment';
import type { PartnerEvent, PartnerInvited, PartnerKind } from './partner.events';
import type { KeptRecord } from './kept-record';
import type { StandingFact } from './standing-fact';

/** A level from a day on, until the next entry begins. */
export type DatedLevel = Readonly<{
  level: string | null;
  effectiveOn: Day;
  /** When it was decided, and why; the enrolment has no reason. */
  decidedAt?: string;
  decidedBy?: string;
  reason?: string;
  /** The review that decided it. */
  reviewId?: string;
}>;
/** `untilOn` is the first day no longer covered (T1). */
export type DatedSpecialisation = Readonly<{
  id: string;
  fromOn: Day;
  untilOn: Day | null;
  decidedBy: string;
}>;

type Enrolled = Readonly<{
  partnerId: string;
  code: string;
  kind: PartnerKind;
  name: string;
  country: string;
  programmeId: string;
  role: string;
  countryTier: string;
  regions: readonly string[];
  /** What its agreement covers; a deal is inside both (J110). */
  territory: readonly string[];
  /** The level in force; a planned one begins on its day (G75). */
  level: string | null;
  /** With what is planned. */
  levels: readonly DatedLevel[];
  specialisations: readonly DatedSpecialisation[];
  /** Of the past (G61). */
  corrections: readonly Correction<StandingFact>[];
  termsVersion: number | null;
  /** From which reviews and clocks count: the later of the first level's day and the first signature; `null` before. */
  enteredOn: Day | null;
  /** Levels above its own that it was invited to (J9). */
  invitedTo: readonly string[];
  /** Service specialisations that it was invited to (J67). */
  invitedToSpecialisations: readonly string[];
  /** Documents, approvals, attributes, obligations and contacts, with those that ended. */
  records: readonly KeptRecord[];
  /** Of one that is suspended or has ended: since when, and why. */
  stopped: Readonly<{ on: Day; reason: string }> | null;
  /** Who of the vendor looks after it, with those that ended. */
  assignments: readonly Assignment[];
}>;

export const PARTNER_STATUSES = ['invited', 'terms_pending', 'active', 'suspended', 'terminated'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];
export type EnrolledPartner = Enrolled & Readonly<{ status: PartnerStatus }>;
export type Partner = Readonly<{ status: 'none' }> | EnrolledPartner;

export const initial: Partner = { status: 'none' };

export const evolve = (partner: Partner, event: PartnerEvent): Partner => {
  if (event.type === 'PartnerInvited') return invited(event.data);
  return partner.status === 'none' ? partner : (entryFor(AFTER_INVITATION, event, partner) ?? partner);
};

const invited = (data: PartnerInvited['data']): Partner => ({
  status: 'invited',
  partnerId: data.partnerId,
  code: data.code,
  kind: data.kind,
  name: data.name,
  country: data.country,
  programmeId: data.programmeId,
  role: data.role,
  countryTier: '',
  regions: [],
  territory: [],
  level: null,
  levels: [],
  specialisations: [],
  corrections: [],
  termsVersion: null,
  enteredOn: null,
  invitedTo: [],
  invitedToSpecialisations: [],
  records: [],
  stopped: null,
  assignments: [],
});

const AFTER_INVITATION: EventTable<
  Exclude<PartnerEvent, PartnerInvited>,
  Partner,
  [partner: EnrolledPartner]
> = {
  PartnerAssessed: (assessed, partner) => {
    const { level, effectiveOn, countryTier, regions, territory = regions, assessedAt: decidedAt } = assessed;
    const levels = [{ level, effectiveOn, decidedAt }];
    return { ...partner, status: 'terms_pending', countryTier, regions, territory, level, levels };
  },
  PartnerTermsSigned: ({ termsVersion, signedOn }, partner) => ({
    ...{ ...partner, status: 'active', termsVersion },
    enteredOn: partner.enteredOn ?? latest(partner.levels[0]?.effectiveOn ?? signedOn, signedOn),
  }),
  PartnerLevelChanged: (
    { level, effectiveOn, changedAt, changedBy, changedOn, reason, reviewId },
    partner,
  ) => {
    const by = { decidedAt: changedAt, decidedBy: changedBy, reason };
    const next = { level, effectiveOn, ...by, ...(reviewId === undefined ? {} : { reviewId }) };
    const levels = [...partner.levels, next];
    return { ...partner, level: levelOn(levels, changedOn), levels, invitedTo: [] };
  },
  PartnerInvitedToLevel: ({ level }, partner) => ({
    ...partner,
    invitedTo: [...new Set([...partner.invitedTo, level])],
  }),
  PartnerInvitedToSpecialisation: ({ specialisation }, partner) => ({
    ...partner,
    invitedToSpecialisations: [...new Set([...partner.invitedToSpecialisations, specialisation])],
  }),
  PartnerRecordKept: ({ partnerId: _partner, ...kept }, partner) => ({
    ...partner,
    records: [...partner.records, kept],
  }),
  PartnerRecordEnded: ({ recordId, untilOn }, partner) => ({
    ...partner,
    records: partner.records.map((kept) => (kept.recordId === recordId ? { ...kept, untilOn } : kept)),
  }),
  PartnerSuspended: ({ suspendedOn: on, reason }, partner) => ({
    ...partner,
    ...{ status: 'suspended', stopped: { on, reason } },
  }),
  PartnerReinstated: (_reinstated, partner) => ({ ...partner, status: 'active', stopped: null }),
  PartnerTerminated: ({ endedOn: on, reason, endedAt: decidedAt, endedBy: decidedBy }, partner) => {
    const levels = [...partner.levels, { level: null, effectiveOn: on, decidedAt, decidedBy, reason }];
    return { ...partner, status: 'terminated', stopped: { on, reason }, level: null, levels };
  },
  PartnerManagerAssigned: ({ partnerId: _partner, ...assigned }, partner) => ({
    ...partner,
    assignments: [...partner.assignments, assigned],
  }),
  PartnerManagerAssignmentEnded: ({ assignmentId, untilOn }, partner) => ({
    ...partner,
    assignments: partner.assignments.map((held) =>
      held.assignmentId === assignmentId ? { ...held, untilOn } : held,
    ),
  }),
  PlannedLevelBegan: ({ effectiveOn }, partner) => ({
    ...partner,
    level: levelOn(partner.levels, effectiveOn),
  }),
  PlannedLevelWithdrawn: ({ effectiveOn }, partner) => ({
    ...partner,
    levels: partner.levels.filter((planned) => planned.effectiveOn !== effectiveOn),
  }),
  PartnerSpecialisationGranted: ({ specialisation: id, fromOn, untilOn, grantedBy: decidedBy }, partner) => ({
    ...partner,
    specialisations: [...partner.specialisations, { id, fromOn, untilOn, decidedBy }],
  }),
  PartnerSpecialisationEnded: ({ specialisation, untilOn }, partner) => ({
    ...partner,
    specialisations: partner.specialisations.map((held) =>
      held.id === specialisation && covers(held, untilOn) ? { ...held, untilOn } : held,
    ),
  }),
  PlannedSpecialisationWithdrawn: ({ specialisation, fromOn }, partner) => ({
    ...partner,
    specialisations: partner.specialisations.filter(
      (planned) => planned.id !== specialisation || planned.fromOn !== fromOn,
    ),
  }),
  StandingCorrectionPrepared: (prepared, partner) => ({
    ...partner,
    corrections: corrections.prepared(partner.corrections, prepared),
  }),
  StandingCorrectionApproved: (approved, partner) => ({
    ...partner,
    corrections: corrections.approved(partner.corrections, approved),
  }),
  StandingCorrectionRejected: (rejected, partner) => ({
    ...partner,
    corrections: corrections.rejected(partner.corrections, rejected),
  }),
};

const latest = (one: Day, other: Day): Day => (one > other ? one : other);

/** A period that has begun before a day and lasts beyond it. */
export const covers = ({ fromOn, untilOn }: DatedSpecialisation, day: Day): boolean =>
  fromOn < day && (untilOn === null || untilOn > day);

/** The level on a day: of all that had begun, the one that began last; of two on one day, the later decision. */
export const levelOn = (levels: readonly DatedLevel[], day: Day): string | null =>
  levels
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<DatedLevel>((best, next) => (next.effectiveOn >= best.effectiveOn ? next : best), {
      level: null,
      effectiveOn: '',
    }).level;

export const specialisationsOn = (
  specialisations: readonly Omit<DatedSpecialisation, 'decidedBy'>[],
  day: Day,
): readonly string[] => [
  ...new Set(
    specialisations
      .filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn))
      .map(({ id }) => id),
  ),
];
