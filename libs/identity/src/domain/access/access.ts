import { evolvedBy, refuse, type Refusal } from '@channel/kernel';
import type { AccessEvent, SealedDetails } from './access.events';

export type Grant = Readonly<{
  role: string;
  untilOn: string | null;
  /** The group at the issuer and the mapping by which it is held; absent: somebody gave it by hand. */
  byGroup?: Readonly<{ group: string; mappingId: string }>;
}>;
export type GroupGrant = Grant & Required<Pick<Grant, 'byGroup'>>;
export const isByGroup = (grant: Grant): grant is GroupGrant => grant.byGroup !== undefined;
export type OrgKind = 'vendor' | 'partner' | 'distributor';

/** Who admits and removes the people of an organisation, by its kind. */
export const ADMINISTRATOR_OF: Readonly<Record<OrgKind, string>> = {
  vendor: 'platform.admin',
  partner: 'partner.admin',
  distributor: 'distributor.admin',
};

export type Access = Readonly<{
  personId: string | null;
  type: 'person' | 'machine';
  orgId: string;
  orgKind: OrgKind;
  scopes: readonly string[];
  grants: readonly Grant[];
  disabled: boolean;
  /** Keys of what is known of the person and not erased. */
  keyIds: readonly string[];
  /** What the person is called and where they are written to; null: nobody said so, or they were erased. */
  details: SealedDetails | null;
  /** The way to a new password that was given last, until it is used. */
  passwordLink: Readonly<{ linkId: string; expiresAt: string }> | null;
  /** Of the break-glass account: its last use. Everybody else: null. */
  breakGlass: Readonly<{ usedAt: string; endsAt: string }> | null;
}>;

export const nobody: Access = {
  personId: null,
  type: 'person',
  orgId: '',
  orgKind: 'vendor',
  scopes: [],
  grants: [],
  disabled: false,
  keyIds: [],
  details: null,
  passwordLink: null,
  breakGlass: null,
};

export const evolveAccess = evolvedBy<AccessEvent, Access>({
  PersonAdmitted: ({ personId, type, orgId, orgKind, scopes, details }, access) => ({
    ...access,
    ...{ personId, type, orgId, orgKind, scopes },
    keyIds: details === undefined ? [] : [details.keyId],
    details: details ?? null,
  }),
  RoleGranted: ({ role, untilOn }, access) => ({
    ...access,
    grants: [...without(access.grants, role), { role, untilOn }],
  }),
  RoleRevoked: ({ role }, access) => ({ ...access, grants: without(access.grants, role) }),
  GroupRoleGranted: ({ role, untilOn, group, mappingId }, access) => ({
    ...access,
    grants: [...withoutMapping(access.grants, mappingId), { role, untilOn, byGroup: { group, mappingId } }],
  }),
  GroupRoleEnded: ({ mappingId }, access) => ({
    ...access,
    grants: withoutMapping(access.grants, mappingId),
  }),
  BreakGlassUsed: ({ usedAt, endsAt }, access) => ({ ...access, breakGlass: { usedAt, endsAt } }),
  PersonDisabled: (_disabled, access) => ({ ...access, disabled: true }),
  PersonErased: (_erased, access) => ({ ...access, keyIds: [], details: null, passwordLink: null }),
  PasswordLinkIssued: ({ linkId, expiresAt }, access) => ({ ...access, passwordLink: { linkId, expiresAt } }),
  PasswordSet: (_set, access) => ({ ...access, passwordLink: null }),
});

/** Without what was given by hand; what a group gives stays. */
export const without = (grants: readonly Grant[], role: string): readonly Grant[] =>
  grants.filter((grant) => grant.role !== role || isByGroup(grant));

export const withoutMapping = (grants: readonly Grant[], mappingId: string): readonly Grant[] =>
  grants.filter(({ byGroup }) => byGroup?.mappingId !== mappingId);

/** Roles in force on a day, each once; the last day of a grant still counts. */
export const rolesOn = ({ grants }: Access, day: string): readonly string[] => [
  ...new Set(grants.filter(({ untilOn }) => untilOn === null || untilOn >= day).map(({ role }) => role)),
];

/** Somebody whose every grant had an end, and all have ended: no longer one of ours. */
export const hasExpired = ({ grants }: Access, day: string): boolean =>
  grants.length > 0 && grants.every(({ untilOn }) => untilOn !== null && untilOn < day);

export type GrantRefusal = 'ROLE_OF_OTHER_ORGANISATION' | 'END_DATE_REQUIRED' | 'END_DATE_PAST';

/** What speaks against a role for somebody of this kind of organisation; SD6: an auditor's grant ends. */
export const grantRefusal = (
  { role, untilOn }: Grant,
  orgKind: OrgKind,
  today: string,
): Refusal<GrantRefusal> | undefined => {
  if (!fits(role, orgKind))
    return refuse('ROLE_OF_OTHER_ORGANISATION', `${role} is not a role of this person’s organisation.`);
  if (role === 'auditor' && untilOn === null)
    return refuse('END_DATE_REQUIRED', 'An auditor’s grant has a last day.', [
      { pointer: '/untilOn', code: 'REQUIRED', detail: 'The last day of the grant.' },
    ]);
  return untilOn !== null && untilOn < today
    ? refuse('END_DATE_PAST', 'The last day has passed.')
    : undefined;
};

const fits = (role: string, orgKind: OrgKind): boolean => {
  const [family = ''] = role.split('.');
  const ofChannel = family === 'partner' || family === 'distributor';
  return orgKind === 'vendor' ? !ofChannel : family === orgKind;
};

export const isAdministrator = ({ disabled, grants, orgKind }: Access): boolean =>
  !disabled && grants.some(({ role }) => role === ADMINISTRATOR_OF[orgKind]);
