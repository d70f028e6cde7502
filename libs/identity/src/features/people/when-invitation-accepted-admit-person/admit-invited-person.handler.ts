import type { DataOf } from '@channel/kernel';
import { BusCommand, forwards } from '@channel/runtime';
import type { Access } from '../../../domain/access/access';
import {
  accessDecider,
  type AccessCommand,
  type AccessRefusalOf,
} from '../../../domain/access/access.decider';

export class AdmitInvitedPersonCommand extends BusCommand<
  DataOf<AccessCommand, 'AdmitPerson'>,
  AccessRefusalOf<'AdmitPerson'>,
  Access
> {}

export const AdmitInvitedPersonHandler = forwards(AdmitInvitedPersonCommand, accessDecider, {
  type: 'AdmitPerson',
  id: 'personId',
});
