import {
  decidedBy,
  refuse,
  type Act,
  type DatedAct,
  type DataOf,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import {
  ADMINISTRATOR_OF,
  evolveAccess,
  grantRefusal,
  isAdministrator,
  isByGroup,
  nobody,
  without,
  type Access,
  type GrantRefusal,
} from './access';
import type { AccessEvent } from './access.events';
import { useBreakGlass, type UseBreakGlass } from './break-glass';
import { endGroupRole, followGroups, type EndGroupRole, type FollowGroups } from './group-roles';
import {
  changePassword,
  issuePasswordLink,
  usePasswordLink,
  type ChangePassword,
  type IssuePasswordLink,
  type UsePasswordLink,
} from './passwords';

export type AccessCommand =
  | DomainCommand<
      'AdmitPerson',
      Extract<AccessEvent, { type: 'PersonAdmitted' }>['data'] & {
        roles: readonly { role: string; untilOn: string | null }[];
        /** Of who answers for the roles: the inviter, where an automation admits who accepted. */
        act: Act;
      },
      'PERSON_KNOWN' | 'ORGANISATION_DIFFERS' | 'SCOPES_OF_MACHINES'
    >
  | DomainCommand<
      'GrantRole',
      { role: string; untilOn: string | null; act: DatedAct },
      'SELF_GRANT' | 'PERSON_DISABLED' | 'BREAK_GLASS_FIXED' | GrantRefusal
    >
  | DomainCommand<
      'RevokeRole',
      {
        role: string;
        act: Act;
        /** Administrators of the same organisation beside this person; decided by their own streams. */
        otherAdministrators: number;
      },
      'ROLE_NOT_HELD' | 'ROLE_BY_GROUP' | 'LAST_ADMINISTRATOR'
    >
  | DomainCommand<'DisablePerson', { personId: string; act: Act }, 'LAST_ADMINISTRATOR'>
  | DomainCommand<
      'RemovePerson',
      { act: Act; otherAdministrators: number },
      'SELF_REMOVAL' | 'LAST_ADMINISTRATOR'
    >
  | DomainCommand<'ErasePerson', { personId: string; act: Act }, 'PERSON_ACTIVE'>
  | UseBreakGlass
  | FollowGroups
  | EndGroupRole
  | IssuePasswordLink
  | UsePasswordLink
  | ChangePassword;
type Type = AccessCommand['type'];
type Data<Command extends Type> = DataOf<AccessCommand, Command>;

export type AccessRefusal = RefusalsOf<AccessCommand>;
/** The codes that a command can be refused with. */
export type AccessRefusalOf<Command extends Type> = RefusalsOf<Extract<AccessCommand, { type: Command }>>;
type AccessDecision<Command extends Type> = Decision<AccessEvent, AccessRefusalOf<Command>>;

/** The vendor is one organisation with a fixed id; only machines have scopes. */
const admit = (
  { roles, act, ...who }: Data<'AdmitPerson'>,
  access: Access,
): AccessDecision<'AdmitPerson'> => {
  const { personId, orgId, orgKind, type, scopes } = who;
  if (access.personId !== null) return refuse('PERSON_KNOWN', 'This identity was admitted before.');
  if ((orgKind === 'vendor') !== (orgId === 'vendor'))
    return refuse('ORGANISATION_DIFFERS', 'The vendor, and nobody else, has the organisation id `vendor`.', [
      { pointer: '/orgId', code: 'CHOICE', detail: `This is not the id of a ${orgKind}.` },
    ]);
  if (type === 'person' && scopes.length > 0)
    return refuse('SCOPES_OF_MACHINES', 'Scopes are for machines; a person has roles.');
  return [
    { type: 'PersonAdmitted', data: who },
    ...roles.map(({ role, untilOn }): AccessEvent => ({
      type: 'RoleGranted',
      data: { personId, role, untilOn, grantedBy: act.by },
    })),
  ];
};

/** SD6: nobody grants to themselves, and an auditor's grant ends. */
const grant = ({ role, untilOn, act }: Data<'GrantRole'>, access: Access): AccessDecision<'GrantRole'> => {
  const personId = access.personId ?? '';
  if (act.by === personId) return refuse('SELF_GRANT', 'Nobody grants a role to themselves.');
  if (access.disabled) return refuse('PERSON_DISABLED', 'This person was disabled.');
  if (access.breakGlass !== null)
    return refuse(
      'BREAK_GLASS_FIXED',
      'The break-glass account administers while it is open, and has no role.',
    );
  const against = grantRefusal({ role, untilOn }, access.orgKind, act.on);
  if (against !== undefined) return against;
  const known = access.grants.some(
    (held) => !isByGroup(held) && held.role === role && held.untilOn === untilOn,
  );
  if (known) return [];
  return [{ type: 'RoleGranted', data: { personId, role, untilOn, grantedBy: act.by } }];
};

/** SD6: the last administrator stays. */
const revoke = (
  { role, act, otherAdministrators }: Data<'RevokeRole'>,
  access: Access,
): AccessDecision<'RevokeRole'> => {
  const held = access.grants.filter((grant) => grant.role === role);
  if (held.length === 0) return refuse('ROLE_NOT_HELD', 'This person does not hold that role.');
  if (held.every(isByGroup))
    return refuse('ROLE_BY_GROUP', 'A group gives that role: end its mapping, or take the person out of it.');
  const left = { ...access, grants: without(access.grants, role) };
  if (role === ADMINISTRATOR_OF[access.orgKind] && !isAdministrator(left) && otherAdministrators === 0)
    return refuse('LAST_ADMINISTRATOR', 'The last administrator stays.');
  return [{ type: 'RoleRevoked', data: { personId: access.personId ?? '', role, revokedBy: act.by } }];
};

/** An administrator is revoked first, so that the last one cannot be disabled. */
const disable = ({ act }: Data<'DisablePerson'>, access: Access): AccessDecision<'DisablePerson'> => {
  if (access.disabled) return [];
  if (access.orgKind === 'vendor' && isAdministrator(access))
    return refuse('LAST_ADMINISTRATOR', 'Revoke the administrator’s role first.');
  return [{ type: 'PersonDisabled', data: { personId: access.personId ?? '', disabledBy: act.by } }];
};

/** Somebody leaves their organisation: its administrator says so, and never of themselves. */
const remove = (
  { act, otherAdministrators }: Data<'RemovePerson'>,
  access: Access,
): AccessDecision<'RemovePerson'> => {
  if (access.disabled) return [];
  if (act.by === access.personId)
    return refuse('SELF_REMOVAL', 'Nobody removes themselves: another administrator does.');
  if (isAdministrator(access) && otherAdministrators === 0)
    return refuse('LAST_ADMINISTRATOR', 'The last administrator of an organisation stays.');
  return [{ type: 'PersonDisabled', data: { personId: access.personId ?? '', disabledBy: act.by } }];
};

/** What somebody did stays, by id; what they are called is forgotten. */
const erase = ({ act }: Data<'ErasePerson'>, access: Access): AccessDecision<'ErasePerson'> => {
  if (!access.disabled) return refuse('PERSON_ACTIVE', 'Remove the person first: who works here has a name.');
  const { personId, keyIds } = access;
  return keyIds.length === 0
    ? []
    : [{ type: 'PersonErased', data: { personId: personId ?? '', keyIds, erasedBy: act.by } }];
};

/** `access-<person>` */
export const accessDecider: Decider<Access, AccessCommand, AccessEvent, AccessRefusal> = {
  stream: 'access',
  initial: nobody,
  evolve: evolveAccess,
  decide: decidedBy<AccessCommand, Access, AccessEvent>({
    AdmitPerson: admit,
    GrantRole: grant,
    RevokeRole: revoke,
    DisablePerson: disable,
    RemovePerson: remove,
    ErasePerson: erase,
    UseBreakGlass: useBreakGlass,
    FollowGroups: followGroups,
    EndGroupRole: endGroupRole,
    IssuePasswordLink: issuePasswordLink,
    UsePasswordLink: usePasswordLink,
    ChangePassword: changePassword,
  }),
};
