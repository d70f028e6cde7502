import { BusCommand, runs } from '@channel/runtime';
import type { Access } from '../../../domain/access/access';
import { accessDecider, type AccessRefusalOf } from '../../../domain/access/access.decider';

export class ChangePasswordCommand extends BusCommand<
  Readonly<{ personId: string }>,
  AccessRefusalOf<'ChangePassword'>,
  Access
> {}

/** That the former password was known is for the route to say: no password stands in a command. */
export const ChangePasswordHandler = runs(ChangePasswordCommand, accessDecider, {
  type: 'ChangePassword',
  id: 'personId',
  visible: (actor) => (access) => access.personId === actor.id,
});
