import type { DatedKind, PartnerEvent } from '@channel/partners';
import { alter, factSource, make, type FactChange } from '@channel/runtime';

/** A partner's standing as it became known. */
export type PartnerFact = Readonly<{
  partnerId: string;
  code: string;
  programmeId: string;
  role: string;
  kinds: readonly DatedKind[];
  /** That its enrolment authorises; none before it was assessed. No reward rests on them: people group by them. */
  regions: readonly string[];
  levels: readonly Readonly<{ level: string | null; effectiveOn: string; eventId: string }>[];
  /** Of roles beside the first one. No reward of a shipped line rests on them: what is expected of a year does. */
  roleLevels: readonly Readonly<{ role: string; level: string; effectiveOn: string }>[];
  specialisations: readonly Readonly<{
    specialisation: string;
    fromOn: string;
    untilOn: string | null;
    eventId: string;
  }>[];
}>;

type Ending = Readonly<{ specialisation: string; untilOn: string; eventId: string }>;

/** The period that a day is inside ends on it. */
export const endedOn = (
  specialisations: PartnerFact['specialisations'],
  { specialisation, untilOn, eventId }: Ending,
): PartnerFact['specialisations'] =>
  specialisations.map((held) =>
    held.specialisation === specialisation &&
    held.fromOn < untilOn &&
    (held.untilOn === null || held.untilOn > untilOn)
      ? { ...held, untilOn, eventId }
      : held,
  );

const reached = (
  {
    partnerId,
    level,
    effectiveOn,
  }: Readonly<{ partnerId: string; level: string | null; effectiveOn: string }>,
  { id: eventId }: Readonly<{ id: string }>,
): readonly FactChange<PartnerFact>[] => [
  alter(partnerId, ({ levels }) => ({ levels: [...levels, { level, effectiveOn, eventId }] })),
];

const reachedIn = ({
  partnerId,
  role,
  level,
  effectiveOn,
}: Readonly<{
  partnerId: string;
  role: string;
  level: string;
  effectiveOn: string;
}>): readonly FactChange<PartnerFact>[] => [
  alter(partnerId, ({ roleLevels }) => ({ roleLevels: [...roleLevels, { role, level, effectiveOn }] })),
];

const begunBy = ({
  kind,
  ...names
}: Pick<PartnerFact, 'partnerId' | 'code' | 'programmeId' | 'role'> &
  Pick<DatedKind, 'kind'>): PartnerFact => ({
  ...names,
  kinds: [{ kind, fromOn: null }],
  regions: [],
  levels: [],
  roleLevels: [],
  specialisations: [],
});

export const partnerFacts = factSource<PartnerEvent, PartnerFact>({
  name: 'rewards.partner-facts',
  streams: ['partner-'],
  columns: {
    programmeId: { sql: 'text not null', of: ({ programmeId }) => programmeId },
    code: { sql: 'text collate "C" not null', of: ({ code }) => code },
  },
  indexes: ['("programmeId")'],
  on: {
    PartnerInvited: ({ partnerId, code, kind, programmeId, role }) => [
      make<PartnerFact>(partnerId, begunBy({ partnerId, code, kind, programmeId, role })),
    ],
    PartnerApplied: ({ partnerId, code, kind, programmeId, role }) => [
      make<PartnerFact>(partnerId, begunBy({ partnerId, code, kind, programmeId, role })),
    ],
    PartnerKindChanged: ({ partnerId, kind, fromOn }) => [
      alter(partnerId, ({ kinds }) => ({ kinds: [...kinds, { kind, fromOn }] })),
    ],
    PartnerAssessed: (data, event) => [
      ...reached(data, event),
      alter<PartnerFact>(data.partnerId, () => ({ regions: data.regions })),
    ],
    PartnerLevelChanged: reached,
    PartnerRoleAssessed: reachedIn,
    PartnerRoleLevelChanged: reachedIn,
    PartnerSpecialisationGranted: ({ partnerId, specialisation, fromOn, untilOn }, { id: eventId }) => [
      alter(partnerId, ({ specialisations }) => ({
        specialisations: [...specialisations, { specialisation, fromOn, untilOn, eventId }],
      })),
    ],
    PartnerTerminated: ({ partnerId, endedOn: effectiveOn }, event) =>
      reached({ partnerId, level: null, effectiveOn }, event),
    PlannedLevelWithdrawn: ({ partnerId, effectiveOn }) => [
      alter(partnerId, ({ levels }) => ({
        levels: levels.filter((planned) => planned.effectiveOn !== effectiveOn),
      })),
    ],
    PartnerSpecialisationEnded: ({ partnerId, specialisation, untilOn }, { id: eventId }) => [
      alter(partnerId, ({ specialisations }) => ({
        specialisations: endedOn(specialisations, { specialisation, untilOn, eventId }),
      })),
    ],
    PlannedSpecialisationWithdrawn: ({ partnerId, specialisation, fromOn }) => [
      alter(partnerId, ({ specialisations }) => ({
        specialisations: specialisations.filter(
          (planned) => planned.specialisation !== specialisation || planned.fromOn !== fromOn,
        ),
      })),
    ],

    PartnerApplicationDeclined: null,
    PartnerTermsSigned: null,
    // What is registered is so in the role that the partner entered with, and so is what it earns.
    PartnerRoleOpened: null,
    PartnerRoleDeclined: null,
    PartnerRoleSigned: null,
    PartnerInvitedToLevel: null,
    PartnerInvitedToSpecialisation: null,
    PartnerRecordKept: null,
    PartnerRecordEnded: null,
    PartnerSuspended: null,
    PartnerReinstated: null,
    LocatorConsentGiven: null,
    LocatorConsentWithdrawn: null,
    PartnerManagerAssigned: null,
    PartnerManagerAssignmentEnded: null,
    PlannedLevelBegan: null,
    StandingCorrectionPrepared: null,
    StandingCorrectionApproved: null,
    StandingCorrectionRejected: null,
  },
});
