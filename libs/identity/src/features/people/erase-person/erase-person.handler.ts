import { BusCommand, runs } from '@channel/runtime';
import { accessVisibleTo } from '../../../access.view';
import type { Access } from '../../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../../domain/access/access.decider';

export class ErasePersonCommand extends BusCommand<
  Readonly<{ personId: string }>,
  AccessRefusalOf<'ErasePerson'>,
  Access
> {}

export const ErasePersonHandler = runs(ErasePersonCommand, accessDecider, {
  type: 'ErasePerson',
  id: 'personId',
  visible: ({ orgId }) => accessVisibleTo(orgId),
});
