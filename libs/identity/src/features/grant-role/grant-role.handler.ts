import { BusCommand, runs } from '@channel/runtime';
import { accessVisibleTo } from '../../access.view';
import type { Access, Grant } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';

export class GrantRoleCommand extends BusCommand<
  Grant & Readonly<{ personId: string }>,
  AccessRefusalOf<'GrantRole'>,
  Access
> {}

/** Access is of no programme: its days are those of UTC, as the guard counts them. */
export const GrantRoleHandler = runs(GrantRoleCommand, accessDecider, {
  type: 'GrantRole',
  id: 'personId',
  timeZone: 'UTC',
  visible: ({ orgId }) => accessVisibleTo(orgId),
});
