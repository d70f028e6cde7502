import { change, projection } from '@channel/runtime';
import { levelOn, type DatedLevel } from '../../domain/partner/dated-level';
import type { Assignment } from '../../domain/partner/assignment';
import type { PartnerStatus } from '../../domain/partner/partner';
import type {
  PartnerApplied,
  PartnerEvent,
  PartnerInvited,
  PartnerKind,
} from '../../domain/partner/partner.events';

export interface PartnerRow {
  readonly code: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly country: string;
  readonly programmeId: string;
  readonly role: string;
  readonly status: PartnerStatus;
  /** The level in force; what is planned begins on its day (G75). */
  readonly level: string | null;
  readonly levels: readonly (DatedLevel & Readonly<{ planned?: true }>)[];
  readonly countryTier: string | null;
  readonly regions: readonly string[];
  /** Who of the vendor looks after it, with days. */
  readonly assignments: readonly Pick<Assignment, 'assignmentId' | 'personId' | 'fromOn' | 'untilOn'>[];
}

type Beginning = Omit<PartnerInvited['data'] | PartnerApplied['data'], 'invitedBy' | 'invitedAt'>;
const begun =
  (status: 'applied' | 'invited') =>
  ({ code, name, kind, country, programmeId, role }: Beginning): PartnerRow => ({
    ...{ code, name, kind, country, programmeId, role, status },
    ...{ level: null, levels: [], countryTier: null, regions: [], assignments: [] },
  });

export const partnerList = projection<PartnerEvent, PartnerRow>({
  name: 'partners.partner-list',
  version: 3,
  streams: ['partner-'],
  columns: {
    code: 'text not null',
    name: 'text not null',
    kind: 'text not null',
    country: 'text not null',
    programmeId: 'text not null',
    role: 'text not null',
    status: 'text not null',
    level: 'text',
    levels: 'jsonb not null',
    countryTier: 'text',
    regions: 'jsonb not null',
    assignments: 'jsonb not null',
  },
  indexes: ['(code)', '(name)', '(kind, status)'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.partnerId],
  on: {
    PartnerInvited: begun('invited'),
    PartnerApplied: begun('applied'),
    PartnerApplicationDeclined: change(() => ({ status: 'declined' })),
    PartnerKindChanged: change(({ kind }) => ({ kind })),
    PartnerAssessed: change(({ level, effectiveOn, countryTier, regions }) => ({
      ...{ status: 'terms_pending', countryTier, regions, level, levels: [{ level, effectiveOn }] },
    })),
    PartnerTermsSigned: change(() => ({ status: 'active' })),
    PartnerLevelChanged: change(({ level, effectiveOn, beginsAt, reason, ...change }, row) => {
      const decided = { decidedBy: change.changedBy, decidedAt: change.changedAt, reason };
      const next = {
        level,
        effectiveOn,
        ...decided,
        ...(beginsAt === undefined ? {} : { planned: true as const }),
      };
      const levels = [...row.levels, next];
      return { levels, level: levelOn(levels, change.changedOn) };
    }),
    PlannedLevelBegan: change(({ role, effectiveOn }, row) =>
      role === undefined
        ? {
            level: levelOn(row.levels, effectiveOn),
            levels: row.levels.map(({ planned, ...level }) =>
              level.effectiveOn <= effectiveOn || planned === undefined ? level : { ...level, planned },
            ),
          }
        : {},
    ),
    PlannedLevelWithdrawn: change(({ effectiveOn }, row) => ({
      levels: row.levels.filter((planned) => planned.effectiveOn !== effectiveOn),
    })),
    PartnerInvitedToLevel: null,
    PartnerInvitedToSpecialisation: null,
    PartnerRecordKept: null,
    PartnerRecordEnded: null,
    // The row is of the role that the partner entered with.
    PartnerRoleOpened: null,
    PartnerRoleDeclined: null,
    PartnerRoleAssessed: null,
    PartnerRoleSigned: null,
    PartnerRoleLevelChanged: null,
    PartnerSuspended: change(() => ({ status: 'suspended' })),
    PartnerReinstated: change(() => ({ status: 'active' })),
    PartnerTerminated: change(({ endedOn: effectiveOn, endedBy, endedAt, reason }, { levels }) => ({
      ...{ status: 'terminated', level: null },
      levels: [...levels, { level: null, effectiveOn, decidedBy: endedBy, decidedAt: endedAt, reason }],
    })),
    LocatorConsentGiven: null,
    LocatorConsentWithdrawn: null,
    PartnerManagerAssigned: change(({ assignmentId, personId, fromOn, untilOn }, { assignments }) => ({
      assignments: [...assignments, { assignmentId, personId, fromOn, untilOn }],
    })),
    PartnerManagerAssignmentEnded: change(({ assignmentId, untilOn }, { assignments }) => ({
      assignments: assignments.map((one) => (one.assignmentId === assignmentId ? { ...one, untilOn } : one)),
    })),
    PartnerSpecialisationGranted: null,
    PartnerSpecialisationEnded: null,
    PlannedSpecialisationWithdrawn: null,
    StandingCorrectionPrepared: null,
    StandingCorrectionApproved: null,
    StandingCorrectionRejected: null,
  },
});
