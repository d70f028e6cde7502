import { is, MACHINE_SCOPES, ROLES, view, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import type { Access } from './domain/access/access';

const ORG_KINDS = ['vendor', 'partner', 'distributor'] as const;
const type = is.oneOf(['person', 'machine']);

/** Somebody's access, as administrators see it. */
export const accessView = view('Access', {
  personId: is.id,
  type,
  orgId: is.id,
  orgKind: is.oneOf(ORG_KINDS),
  grants: is.listOf(
    view('RoleGrant', { role: is.text, untilOn: is.day.nullable().describe('Last day of the grant.') }),
  ),
  disabled: is.flag,
});

/** What the server will allow the caller. */
export const meView = view('Me', {
  id: is.id,
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
