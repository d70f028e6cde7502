import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, VENDOR_ORG, type Asked } from '@channel/runtime';
import type { Invitation } from '../../../domain/invitation/invitation';
import { invitationDecider, type WithdrawInvitation } from '../../../domain/invitation/invitation.decider';

export class WithdrawInvitationCommand extends BusCommand<
  Asked<WithdrawInvitation>,
  RefusalsOf<WithdrawInvitation>,
  Invitation
> {}

export const WithdrawInvitationHandler = runs(WithdrawInvitationCommand, invitationDecider, {
  type: 'WithdrawInvitation',
  id: 'invitationId',
  visible:
    ({ orgId }) =>
    ({ offer }) =>
      offer !== null && (orgId === VENDOR_ORG || offer.orgId === orgId),
});
