import { BusCommand, runs } from '@channel/runtime';
import type { Access } from '../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../domain/access/access.decider';

export class DisablePersonCommand extends BusCommand<
  Readonly<{ personId: string }>,
  AccessRefusalOf<'DisablePerson'>,
  Access
> {}

export const DisablePersonHandler = runs(DisablePersonCommand, accessDecider, {
  type: 'DisablePerson',
  id: 'personId',
  visible: () => (access) => access.personId !== null,
});
