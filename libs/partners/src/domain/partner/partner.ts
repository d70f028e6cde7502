import { corrections, entryFor, type Correction, type Day, type EventTable } from '@channel/kernel';
import type { Assignment } from './assignment';
import { levelOn, type DatedLevel } from './dated-level';
import {
  afterEndOf,
  assessed,
  declined,
  moved,
  opened,
  plannedBegan,
  signed,
  type FurtherRole,
} from './further-role';
import type { PartnerApplied, PartnerEvent, PartnerInvited, PartnerKind } from './partner.events';
import type { KeptRecord } from './kept-record';
import type { DatedKind } from './partner-kind';
import type { StandingFact } from './standing-fact';

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
  /** The kind in force; `kinds` has those before. */
  kind: PartnerKind;
  kinds: readonly DatedKind[];
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
  /** Day of the latest signature. */
  termsSignedOn: Day | null;
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
  /** To stand in the locator; `null`: never given, or taken back. */
  locatorConsent: Readonly<{ givenBy: string; givenOn: Day }> | null;
  /** Who of the vendor looks after it, with those that ended. */
  assignments: readonly Assignment[];
  /** Roles beside the first one, each an enrolment of its own, with those that were declined (J110). */
  furtherRoles: readonly FurtherRole[];
}>;

export const PARTNER_STATUSES = [
  ...(['applied', 'invited', 'declined', 'terms_pending'] as const),
  ...(['active', 'suspended', 'terminated'] as const),
] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];
export type EnrolledPartner = Enrolled & Readonly<{ status: PartnerStatus }>;
export type Partner = Readonly<{ status: 'none' }> | EnrolledPartner;

export const initial: Partner = { status: 'none' };

export const evolve = (partner: Partner, event: PartnerEvent): Partner => {
  if (event.type === 'PartnerInvited') return begun('invited', event.data);
  if (event.type === 'PartnerApplied') return begun('applied', event.data);
  return partner.status === 'none' ? partner : (entryFor(AFTER_INVITATION, event, partner) ?? partner);
};

type Beginning = Omit<PartnerInvited['data'] | PartnerApplied['data'], 'invitedBy' | 'invitedAt'>;
const begun = (status: 'invited' | 'applied', data: Beginning): Partner => ({
  status,
  partnerId: data.partnerId,
  code: data.code,
  kind: data.kind,
  kinds: [{ kind: data.kind, fromOn: null }],
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
  termsSignedOn: null,
  enteredOn: null,
  invitedTo: [],
  invitedToSpecialisations: [],
  records: [],
  stopped: null,
  locatorConsent: null,
  assignments: [],
  furtherRoles: [],
});

const AFTER_INVITATION: EventTable<
  Exclude<PartnerEvent, PartnerInvited | PartnerApplied>,
  Partner,
  [partner: EnrolledPartner]
> = {
  PartnerApplicationDeclined: (_declined, partner) => ({ ...partner, status: 'declined' }),
  PartnerAssessed: (assessment, partner) => {
    const { level, effectiveOn, countryTier, regions, territory = regions } = assessment;
    const { assessedAt: decidedAt } = assessment;
    const levels = [{ level, effectiveOn, decidedAt }];
    return { ...partner, status: 'terms_pending', countryTier, regions, territory, level, levels };
  },
  PartnerKindChanged: ({ kind, fromOn, reason, changedBy }, partner) => ({
    ...partner,
    ...{ kind, kinds: [...partner.kinds, { kind, fromOn, reason, changedBy }] },
  }),
  PartnerTermsSigned: ({ termsVersion, signedOn }, partner) => ({
    ...{ ...partner, status: 'active', termsVersion, termsSignedOn: signedOn },
    enteredOn: partner.enteredOn ?? latest(partner.levels[0]?.effectiveOn ?? signedOn, signedOn),
  }),
  PartnerLevelChanged: (
    { level, effectiveOn, changedAt, changedBy, changedOn, reason, reviewId },
    partner,
  ) => {
    const by = { decidedAt: changedAt, decidedBy: changedBy, reason };
    const next = { level, effectiveOn, ...by, ...(reviewId === undefined ? {} : { reviewId }) };
    const levels = [...partner.levels, next];
    // What is only planned may still be taken back, and decided again: its invitation is used on its day.
    const invitedTo = effectiveOn > changedOn ? partner.invitedTo : [];
    return { ...partner, level: levelOn(levels, changedOn), levels, invitedTo };
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
  LocatorConsentGiven: ({ givenBy, givenOn }, partner) => ({
    ...partner,
    locatorConsent: { givenBy, givenOn },
  }),
  LocatorConsentWithdrawn: (_withdrawn, partner) => ({ ...partner, locatorConsent: null }),
  PartnerReinstated: (_reinstated, partner) => ({ ...partner, status: 'active', stopped: null }),
  PartnerTerminated: ({ endedOn: on, reason, endedAt: decidedAt, endedBy: decidedBy }, partner) => {
    const ending = { level: null, effectiveOn: on, decidedAt, decidedBy, reason };
    const levels = [...partner.levels, ending];
    const furtherRoles = afterEndOf(partner.furtherRoles, ending);
    return { ...partner, status: 'terminated', stopped: { on, reason }, level: null, levels, furtherRoles };
  },
  PartnerRoleOpened: (data, partner) => ({ ...partner, furtherRoles: opened(partner.furtherRoles, data) }),
  PartnerRoleDeclined: (data, partner) => ({
    ...partner,
    furtherRoles: declined(partner.furtherRoles, data),
  }),
  PartnerRoleAssessed: (data, partner) => ({
    ...partner,
    furtherRoles: assessed(partner.furtherRoles, data),
  }),
  PartnerRoleSigned: (data, partner) => ({ ...partner, furtherRoles: signed(partner.furtherRoles, data) }),
  PartnerRoleLevelChanged: (data, partner) => ({
    ...partner,
    furtherRoles: moved(partner.furtherRoles, data),
    invitedTo: data.effectiveOn > data.changedOn ? partner.invitedTo : without(partner.invitedTo, data.level),
  }),
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
  PlannedLevelBegan: (data, partner) =>
    data.role === undefined
      ? { ...partner, level: levelOn(partner.levels, data.effectiveOn), invitedTo: [] }
      : {
          ...partner,
          furtherRoles: plannedBegan(partner.furtherRoles, data),
          invitedTo: without(partner.invitedTo, data.level),
        },
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
export const covers = (
  { fromOn, untilOn }: Pick<DatedSpecialisation, 'fromOn' | 'untilOn'>,
  day: Day,
): boolean => fromOn < day && (untilOn === null || untilOn > day);

type Holding = Omit<DatedSpecialisation, 'decidedBy'>;

/** Since when each is held that is held on a day, in the order of the records. */
export const specialisationsFrom = (
  specialisations: readonly Holding[],
  day: Day,
): ReadonlyMap<string, Day> =>
  new Map(
    specialisations
      .filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn))
      .map(({ id, fromOn }) => [id, fromOn]),
  );

export const specialisationsOn = (specialisations: readonly Holding[], day: Day): readonly string[] => [
  ...specialisationsFrom(specialisations, day).keys(),
];

const without = (levels: readonly string[], used: string): readonly string[] =>
  levels.filter((level) => level !== used);
