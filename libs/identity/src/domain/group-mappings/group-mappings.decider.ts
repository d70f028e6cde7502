import {
  decidedBy,
  needsPerson,
  refuse,
  type Act,
  type ActRefusal,
  type DatedAct,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import { grantRefusal, type GrantRefusal } from '../access/access';
import { evolveMappings, noMappings, type GroupMappings } from './group-mappings';
import type { GroupMapping, GroupMappingEvent } from './group-mappings.events';

export type MapGroup = DomainCommand<
  'MapGroup',
  Omit<GroupMapping, 'mappedBy' | 'mappedAt'> &
    Readonly<{
      /** What the issuer said of whoever maps, at the sign-ins that last. */
      ownGroups: readonly string[];
      act: DatedAct;
    }>,
  'HUMAN_REQUIRED' | 'ORGANISATION_DIFFERS' | 'SELF_GRANT' | 'GROUP_MAPPED' | GrantRefusal
>;
export type EndGroupMapping = DomainCommand<
  'EndGroupMapping',
  Readonly<{
    mappingId: string;
    /** Whether nobody would administer the organisation any more; decided by the streams of its people. */
    leavesNobody: boolean;
    act: Act;
  }>,
  'HUMAN_REQUIRED' | 'LAST_ADMINISTRATOR'
>;
export type GroupMappingCommand = MapGroup | EndGroupMapping;
export type GroupMappingRefusal = RefusalsOf<GroupMappingCommand> | Extract<ActRefusal, 'HUMAN_REQUIRED'>;
type MappingDecision<Command extends GroupMappingCommand> = Decision<GroupMappingEvent, RefusalsOf<Command>>;

/** SD6 holds by way of a group too: nobody maps a group that they are in themselves. */
const map = (
  { ownGroups, act, ...mapping }: MapGroup['data'],
  { mappings }: GroupMappings,
): MappingDecision<MapGroup> => {
  const { orgId, orgKind, role, untilOn, group } = mapping;
  if ((orgKind === 'vendor') !== (orgId === 'vendor'))
    return refuse('ORGANISATION_DIFFERS', 'The vendor, and nobody else, has the organisation id `vendor`.', [
      { pointer: '/orgId', code: 'CHOICE', detail: `This is not the id of a ${orgKind}.` },
    ]);
  const known = mappings.some((one) => one.ended === null && isSame(one, mapping));
  return (
    needsPerson(act, 'Groups are mapped') ??
    grantRefusal({ role, untilOn }, orgKind, act.on) ??
    (orgId === act.orgId && ownGroups.includes(group)
      ? refuse('SELF_GRANT', 'You are in this group yourself: somebody who is not maps it.')
      : undefined) ??
    (known ? refuse('GROUP_MAPPED', 'This group is mapped to this role already.') : undefined) ?? [
      { type: 'GroupMapped', data: { ...mapping, mappedBy: act.by, mappedAt: act.at } },
    ]
  );
};

type Compared = Pick<GroupMapping, 'issuer' | 'group' | 'role' | 'orgId'>;
const isSame = (one: Compared, other: Compared): boolean =>
  (['issuer', 'group', 'role', 'orgId'] as const).every((name) => one[name] === other[name]);

/** SD6: the last administrator stays. */
const end = (
  { mappingId, leavesNobody, act }: EndGroupMapping['data'],
  { mappings }: GroupMappings,
): MappingDecision<EndGroupMapping> => {
  const [mapping] = mappings.filter((one) => one.mappingId === mappingId && one.ended === null);
  if (mapping === undefined) return [];
  const { group, role } = mapping;
  return (
    needsPerson(act, 'Mappings are ended') ??
    (leavesNobody
      ? refuse('LAST_ADMINISTRATOR', 'Nobody else would administer the organisation any more.')
      : undefined) ?? [
      { type: 'GroupMappingEnded', data: { mappingId, group, role, endedBy: act.by, endedAt: act.at } },
    ]
  );
};

/** `groupMappings-vendor` */
export const groupMappingsDecider: Decider<
  GroupMappings,
  GroupMappingCommand,
  GroupMappingEvent,
  GroupMappingRefusal
> = {
  stream: 'groupMappings',
  initial: noMappings,
  evolve: evolveMappings,
  decide: decidedBy<GroupMappingCommand, GroupMappings, GroupMappingEvent>({
    MapGroup: map,
    EndGroupMapping: end,
  }),
};
