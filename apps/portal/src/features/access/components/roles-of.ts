import type { Me, Role } from '../../../shared/session/session';
import { ROLES } from '../../../shared/session/roles.messages';

type Kind = Me['organisation']['kind'];

/** What the people of an organisation can be. */
export const rolesOf = (kind: Kind): readonly Role[] =>
  kind === 'vendor'
    ? ROLES.filter((role) => !role.startsWith('partner.') && !role.startsWith('distributor.'))
    : ROLES.filter((role) => role.startsWith(`${kind}.`));

/** SD6: an auditor’s role has an end. */
export const needsEnd = (roles: readonly Role[]): boolean => roles.includes('auditor');
