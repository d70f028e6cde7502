import { change, projection } from '@channel/runtime';
import type { DatedLevel } from '../../../domain/partner/dated-level';
import {
  assessed,
  declined,
  moved,
  opened,
  signed,
  type FurtherRole,
} from '../../../domain/partner/further-role';
import { covers, type DatedSpecialisation, type PartnerStatus } from '../../../domain/partner/partner';
import type { DatedKind } from '../../../domain/partner/partner-kind';
import type { PartnerApplied, PartnerEvent, PartnerInvited } from '../../../domain/partner/partner.events';

/** What the locator may know of a partner, whether it consented or not: nothing of money, people or reviews. */
export interface LocatorRow {
  readonly name: string;
  readonly country: string;
  readonly programmeId: string;
  readonly status: PartnerStatus;
  readonly consents: boolean;
  readonly kinds: readonly DatedKind[];
  readonly role: string;
  /** Of the role that it entered with. */
  readonly levels: readonly DatedLevel[];
  readonly furtherRoles: readonly FurtherRole[];
  readonly specialisations: readonly Omit<DatedSpecialisation, 'decidedBy'>[];
}

const begun =
  (status: 'applied' | 'invited') =>
  ({
    name,
    country,
    kind,
    programmeId,
    role,
  }: Pick<
    (PartnerInvited | PartnerApplied)['data'],
    'name' | 'country' | 'kind' | 'programmeId' | 'role'
  >): LocatorRow => ({
    ...{ name, country, programmeId, role, status, kinds: [{ kind, fromOn: null }] },
    ...{ consents: false, levels: [], furtherRoles: [], specialisations: [] },
  });

/** Partners as the locator shows them on a day: levels and specialisations with their days. */
export const locator = projection<PartnerEvent, LocatorRow>({
  name: 'partners.locator',
  version: 2,
  streams: ['partner-'],
  columns: {
    name: 'text not null',
    country: 'text not null',
    programmeId: 'text not null',
    status: 'text not null',
    consents: 'boolean not null',
    kinds: 'jsonb not null',
    role: 'text not null',
    levels: 'jsonb not null',
    furtherRoles: 'jsonb not null',
    specialisations: 'jsonb not null',
  },
  indexes: ['("programmeId") where consents'],
  onFailure: 'park',
  keys: ({ data }) => [data.partnerId],
  on: {
    PartnerInvited: begun('invited'),
    PartnerApplied: begun('applied'),
    PartnerApplicationDeclined: change(() => ({ status: 'declined' })),
    PartnerAssessed: change(({ level, effectiveOn, assessedAt: decidedAt }) => ({
      ...{ status: 'terms_pending', levels: [{ level, effectiveOn, decidedAt }] },
    })),
    PartnerTermsSigned: change(() => ({ status: 'active' })),
    PartnerLevelChanged: change(({ level, effectiveOn, changedAt: decidedAt }, { levels }) => ({
      levels: [...levels, { level, effectiveOn, decidedAt }],
    })),
    PlannedLevelWithdrawn: change(({ effectiveOn }, { levels }) => ({
      levels: levels.filter((planned) => planned.effectiveOn !== effectiveOn),
    })),
    PartnerSpecialisationGranted: change(({ specialisation: id, fromOn, untilOn }, { specialisations }) => ({
      specialisations: [...specialisations, { id, fromOn, untilOn }],
    })),
    PartnerSpecialisationEnded: change(({ specialisation, untilOn }, { specialisations }) => ({
      specialisations: specialisations.map((held) =>
        held.id === specialisation && covers(held, untilOn) ? { ...held, untilOn } : held,
      ),
    })),
    PlannedSpecialisationWithdrawn: change(({ specialisation, fromOn }, { specialisations }) => ({
      specialisations: specialisations.filter(
        (planned) => planned.id !== specialisation || planned.fromOn !== fromOn,
      ),
    })),
    PartnerKindChanged: change(({ kind, fromOn }, { kinds }) => ({ kinds: [...kinds, { kind, fromOn }] })),
    PartnerRoleOpened: change((data, { furtherRoles }) => ({ furtherRoles: opened(furtherRoles, data) })),
    PartnerRoleDeclined: change((data, { furtherRoles }) => ({ furtherRoles: declined(furtherRoles, data) })),
    PartnerRoleAssessed: change((data, { furtherRoles }) => ({ furtherRoles: assessed(furtherRoles, data) })),
    PartnerRoleSigned: change((data, { furtherRoles }) => ({ furtherRoles: signed(furtherRoles, data) })),
    PartnerRoleLevelChanged: change((data, { furtherRoles }) => ({
      furtherRoles: moved(furtherRoles, data),
    })),
    PartnerSuspended: change(() => ({ status: 'suspended' })),
    PartnerReinstated: change(() => ({ status: 'active' })),
    PartnerTerminated: change(() => ({ status: 'terminated' })),
    LocatorConsentGiven: change(() => ({ consents: true })),
    LocatorConsentWithdrawn: change(() => ({ consents: false })),

    // It begins by its day, which its level has.
    PlannedLevelBegan: null,
    PartnerInvitedToLevel: null,
    PartnerInvitedToSpecialisation: null,
    PartnerRecordKept: null,
    PartnerRecordEnded: null,
    PartnerManagerAssigned: null,
    PartnerManagerAssignmentEnded: null,
    StandingCorrectionPrepared: null,
    StandingCorrectionApproved: null,
    StandingCorrectionRejected: null,
  },
});
