import { evolvedBy } from '@channel/kernel';
import type { InvitationEvent, Offer } from './invitation.events';

export type Invitation = Readonly<{
  invitationId: string;
  status: 'none' | 'open' | 'withdrawn' | 'accepted';
  offer: Offer | null;
  invitedAt: string;
  expiresAt: string;
}>;

export const initial: Invitation = {
  invitationId: '',
  status: 'none',
  offer: null,
  invitedAt: '',
  expiresAt: '',
};

export const evolve = evolvedBy<InvitationEvent, Invitation>({
  PersonInvited: ({ invitationId, invitedAt, expiresAt, ...offer }) => ({
    ...{ invitationId, status: 'open', offer, invitedAt, expiresAt },
  }),
  InvitationWithdrawn: (_withdrawn, invitation) => ({ ...invitation, status: 'withdrawn' }),
  InvitationAccepted: (_accepted, invitation) => ({ ...invitation, status: 'accepted' }),
});
