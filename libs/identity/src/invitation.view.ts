import { is, view, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import { roleGrantView } from './access.view';
import type { Invitation } from './domain/invitation/invitation';

export const INVITATION_STATUSES = ['open', 'withdrawn', 'accepted'] as const;

export const invitationView = view('Invitation', {
  status: is.oneOf(INVITATION_STATUSES),
  organisation: view('InvitingOrganisation', {
    id: is.id,
    kind: is.oneOf(['vendor', 'partner', 'distributor']),
  }),
  grants: is.listOf(roleGrantView),
  invitedAt: is.instant,
  expiresAt: is.instant.describe('Until then it can be accepted.'),
  code: is.text
    .optional()
    .describe('The secret to accept it with, for whoever invited: hand it over yourself.'),
});

export const viewOfInvitation = ({
  status,
  offer,
  invitedAt,
  expiresAt,
}: Invitation): ViewOf<typeof invitationView> => {
  const { orgId: id, orgKind: kind, grants } = present(offer, 'the offer of an invitation');
  const known = status === 'none' ? 'open' : status;
  return { status: known, organisation: { id, kind }, grants, invitedAt, expiresAt };
};
