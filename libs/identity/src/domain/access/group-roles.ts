import type { Act, Decision, DomainCommand } from '@channel/kernel';
import type { GroupMapping } from '../group-mappings/group-mappings.events';
import { ADMINISTRATOR_OF, isAdministrator, isByGroup, type Access, type GroupGrant } from './access';
import type { AccessEvent } from './access.events';

/** Somebody signed in, and the issuer said their groups: what mappings give them begins and ends. */
export type FollowGroups = DomainCommand<
  'FollowGroups',
  Readonly<{
    /** Mappings in force of the groups that were said. */
    given: readonly GroupMapping[];
    /** Administrators of the same organisation beside this person; decided by their own streams. */
    otherAdministrators: number;
    act: Act;
  }>,
  never
>;
/** A mapping was ended: what it gave ends with it. */
export type EndGroupRole = DomainCommand<
  'EndGroupRole',
  Readonly<{ mappingId: string; otherAdministrators: number; act: Act }>,
  never
>;

/** SD6: what somebody mapped gives themselves nothing, also when they come into the group later. */
export const followGroups = (
  { given, otherAdministrators }: FollowGroups['data'],
  access: Access,
): Decision<AccessEvent, never> => {
  if (access.disabled || access.type === 'machine') return [];
  const due = given.filter(({ orgId, mappedBy }) => orgId === access.orgId && mappedBy !== access.personId);
  const held = access.grants.filter(isByGroup);
  const gone = held.filter(({ byGroup }) => !due.some(({ mappingId }) => mappingId === byGroup.mappingId));
  const coming = due.filter(({ mappingId }) => !held.some(({ byGroup }) => byGroup.mappingId === mappingId));
  const personId = access.personId ?? '';
  const begun = coming.map(({ role, untilOn, group, mappingId, mappedBy }): AccessEvent => {
    return { type: 'GroupRoleGranted', data: { personId, role, untilOn, group, mappingId, mappedBy } };
  });
  const after = [...access.grants, ...coming.map(({ role, untilOn }) => ({ role, untilOn }))];
  return [...begun, ...ended({ ...access, grants: after }, gone, otherAdministrators)];
};

export const endGroupRole = (
  { mappingId, otherAdministrators }: EndGroupRole['data'],
  access: Access,
): Decision<AccessEvent, never> => {
  const gone = access.grants.filter(isByGroup).filter(({ byGroup }) => byGroup.mappingId === mappingId);
  return ended(access, gone, otherAdministrators);
};

/** SD6: the last administrator stays, whatever the issuer says of their groups. */
const ended = (access: Access, gone: readonly GroupGrant[], others: number): readonly AccessEvent[] => {
  const left = { ...access, grants: access.grants.filter((grant) => !gone.some((one) => one === grant)) };
  const stays = isAdministrator(access) && !isAdministrator(left) && others === 0;
  return gone
    .filter(({ role }) => !stays || role !== ADMINISTRATOR_OF[access.orgKind])
    .map(({ role, byGroup: { group, mappingId } }) => ({
      type: 'GroupRoleEnded',
      data: { personId: access.personId ?? '', role, group, mappingId },
    }));
};
