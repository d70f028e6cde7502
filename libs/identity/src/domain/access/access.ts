import type { AccessEvent } from './access.events';

export type Grant = Readonly<{ role: string; untilOn: string | null }>;

export type Access = Readonly<{
  personId: string | null;
  type: 'person' | 'machine';
  orgId: string;
  orgKind: 'vendor' | 'partner' | 'distributor';
  scopes: readonly string[];
  grants: readonly Grant[];
  disabled: boolean;
}>;

export const nobody: Access = {
  personId: null,
  type: 'person',
  orgId: '',
  orgKind: 'vendor',
  scopes: [],
  grants: [],
  disabled: false,
};

export const evolveAccess = (access: Access, event: AccessEvent): Access => {
  switch (event.type) {
    case 'PersonAdmitted': {
      const { personId, type, orgId, orgKind, scopes } = event.data;
      return { ...access, personId, type, orgId, orgKind, scopes };
    }
    case 'RoleGranted': {
      const { role, untilOn } = event.data;
      return { ...access, grants: [...without(access, role), { role, untilOn }] };
    }
    case 'RoleRevoked':
      return { ...access, grants: without(access, event.data.role) };
    case 'PersonDisabled':
      return { ...access, disabled: true };
  }
};

const without = ({ grants }: Access, role: string): readonly Grant[] =>
  grants.filter((grant) => grant.role !== role);

/** Roles in force on a day; the last day of a grant still counts. */
export const rolesOn = ({ grants }: Access, day: string): readonly string[] =>
  grants.filter(({ untilOn }) => untilOn === null || untilOn >= day).map(({ role }) => role);

/** Somebody whose every grant had an end, and all have ended: no longer one of ours. */
export const hasExpired = ({ grants }: Access, day: string): boolean =>
  grants.length > 0 && grants.every(({ untilOn }) => untilOn !== null && untilOn < day);
