import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { GroupMappingEvent } from '../../../domain/group-mappings/group-mappings.events';
import { EndGroupRolesCommand } from './end-group-roles.handler';

type AskEnd = DomainCommand<'EndGroupRoles', Readonly<{ mappingId: string }>>;

/** What a mapping gave ends with it, and not only when people sign in again. */
export const whenGroupMappingEndedEndRoles = automation<GroupMappingEvent, AskEnd>({
  name: 'identity.when-group-mapping-ended-end-roles',
  streams: ['groupMappings-'],
  on: {
    GroupMapped: null,
    GroupMappingEnded: ({ mappingId }) => [
      { do: 'send', n: 0, command: { type: 'EndGroupRoles', data: { mappingId } } },
    ],
  },
  dispatch: { EndGroupRoles: (data, meta) => new EndGroupRolesCommand(data, meta) },
});
