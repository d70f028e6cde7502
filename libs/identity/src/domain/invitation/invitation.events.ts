import type { DomainEvent } from '@channel/kernel';
import type { SealedDetails } from '../access/access.events';

// Stored for ever, in the stream `invitation-<invitationId>`. Name and address of the invited stand sealed.

/** Where somebody is invited to, and what they will be allowed. */
export type Offer = Readonly<{
  orgId: string;
  orgKind: 'vendor' | 'partner' | 'distributor';
  grants: readonly Readonly<{ role: string; untilOn: string | null }>[];
  details: SealedDetails;
  invitedBy: string;
}>;

export type PersonInvited = DomainEvent<
  'PersonInvited',
  Offer & {
    invitationId: string;
    invitedAt: string;
    /** From this instant on nobody can accept it. */
    expiresAt: string;
  }
>;
export type InvitationWithdrawn = DomainEvent<
  'InvitationWithdrawn',
  { invitationId: string; withdrawnBy: string; withdrawnAt: string }
>;
/** The subject of the issuer becomes the person; they are admitted with what they were offered. */
export type InvitationAccepted = DomainEvent<
  'InvitationAccepted',
  Offer & { invitationId: string; personId: string; issuer: string; subject: string; acceptedAt: string }
>;
export type InvitationEvent = PersonInvited | InvitationWithdrawn | InvitationAccepted;
