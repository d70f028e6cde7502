import { is, MACHINE_SCOPES, ROLES, view, type Role, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import { VENDOR_ORG } from '@channel/runtime';
import type { Access } from './domain/access/access';

const ORG_KINDS = ['vendor', 'partner', 'distributor'] as const;
/** Who admits and removes people: each in the own organisation, the platform's administrator everywhere. */
export const ADMINISTRATORS: readonly Role[] = ['platform.admin', 'partner.admin', 'distributor.admin'];

/** X1: an organisation knows its own people, the vendor everybody. */
export const accessVisibleTo =
  (orgId: string) =>
  ({ personId, orgId: theirs }: Access): boolean =>
    personId !== null && (orgId === VENDOR_ORG || orgId === theirs);

const type = is.oneOf(['person', 'machine']);

export const roleGrantView = view('RoleGrant', {
  role: is.text,
  untilOn: is.day.nullable().describe('Last day of the grant.'),
  byGroup: view('GrantByGroup', { group: is.text, mappingId: is.id })
    .optional()
    .describe('The group of the issuer by which it is held; absent: somebody gave it by hand.'),
});

/** Somebody's access, as administrators see it. */
export const accessView = view('Access', {
  personId: is.id,
  type,
  orgId: is.id,
  orgKind: is.oneOf(ORG_KINDS),
  grants: is.listOf(roleGrantView),
  disabled: is.flag,
});

/** What the server will allow the caller. */
export const meView = view('Me', {
  id: is.id,
  name: is.text.nullable().describe('Known to be nothing: nobody said what you are called.'),
  type,
  organisation: view('Organisation', { id: is.id, kind: is.oneOf(ORG_KINDS) }),
  roles: is.listOf(is.oneOf(ROLES)),
  scopes: is.listOf(is.oneOf(MACHINE_SCOPES)),
});

export const viewOfAccess = ({
  personId,
  type,
  orgId,
  orgKind,
  grants,
  disabled,
}: Access): ViewOf<typeof accessView> => ({
  personId: present(personId, 'a person whose access is shown'),
  ...{ type, orgId, orgKind, grants, disabled },
});
