import type { Day } from '@channel/kernel';
import { levelOn, type DatedLevel } from './dated-level';
import type {
  PartnerRoleAssessed,
  PartnerRoleDeclined,
  PartnerRoleLevelChanged,
  PartnerRoleOpened,
  PartnerRoleSigned,
  PlannedLevelBegan,
} from './partner.events';

// A partner enrols per role (J1). The first role is the enrolment that the partner entered with; every further one is an
// enrolment of its own, with its regions, its level, its entry. Country tier, territory, records and people are the partner's.

export const FURTHER_ROLE_STATUSES = ['applied', 'invited', 'declined', 'terms_pending', 'active'] as const;

export type FurtherRole = Readonly<{
  role: string;
  status: (typeof FURTHER_ROLE_STATUSES)[number];
  /** Regions that this enrolment authorises (J110). */
  regions: readonly string[];
  level: string | null;
  levels: readonly DatedLevel[];
  termsVersion: number | null;
  /** From which its reviews and clocks count; `null` before its signature. */
  enteredOn: Day | null;
}>;
type Roles = readonly FurtherRole[];

/** Asked for anew after it was declined, or invited after it was asked for, it is one enrolment. */
export const opened = (roles: Roles, { role, by }: PartnerRoleOpened['data']): Roles => [
  ...roles.filter((one) => one.role !== role),
  {
    ...{ role, status: by === 'invitation' ? 'invited' : 'applied', regions: [], level: null, levels: [] },
    ...{ termsVersion: null, enteredOn: null },
  },
];

export const declined = (roles: Roles, { role }: PartnerRoleDeclined['data']): Roles =>
  changed(roles, role, (one) => ({ ...one, status: 'declined' }));

export const assessed = (
  roles: Roles,
  {
    role,
    level,
    regions,
    effectiveOn,
    assessedAt: decidedAt,
    assessedBy: decidedBy,
  }: PartnerRoleAssessed['data'],
): Roles =>
  changed(roles, role, (one) => ({
    ...{ ...one, status: 'terms_pending', regions, level },
    levels: [{ level, effectiveOn, decidedAt, decidedBy }],
  }));

export const signed = (roles: Roles, { role, termsVersion, signedOn }: PartnerRoleSigned['data']): Roles =>
  changed(roles, role, (one) => ({ ...one, status: 'active', termsVersion, enteredOn: signedOn }));

/** A review that is decided again replaces what it planned before. */
export const moved = (
  roles: Roles,
  { role, level, effectiveOn, reviewId, changedOn, ...change }: PartnerRoleLevelChanged['data'],
): Roles =>
  changed(roles, role, (one) => {
    const { changedAt: decidedAt, changedBy: decidedBy, reason } = change;
    const next = { level, effectiveOn, decidedAt, decidedBy, reason, reviewId };
    const levels = [...one.levels.filter((entry) => !isPlannedBy(entry, reviewId, changedOn)), next];
    return { ...one, level: levelOn(levels, changedOn), levels };
  });
const isPlannedBy = (entry: DatedLevel, reviewId: string, today: Day): boolean =>
  entry.reviewId === reviewId && entry.effectiveOn > today;

export const plannedBegan = (
  roles: Roles,
  { role, effectiveOn }: Pick<PlannedLevelBegan['data'], 'role' | 'effectiveOn'>,
): Roles => changed(roles, role ?? '', (one) => ({ ...one, level: levelOn(one.levels, effectiveOn) }));

/** A partner that ends, ends in all its roles. */
export const afterEndOf = (roles: Roles, ending: DatedLevel): Roles =>
  roles.map((one) =>
    one.levels.length === 0 ? one : { ...one, level: null, levels: [...one.levels, ending] },
  );

const changed = (roles: Roles, role: string, change: (one: FurtherRole) => FurtherRole): Roles =>
  roles.map((one) => (one.role === role ? change(one) : one));
