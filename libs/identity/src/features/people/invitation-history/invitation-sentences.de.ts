import { germanInstant, type EventTable } from '@channel/kernel';
import type { InvitationEvent } from '../../../domain/invitation/invitation.events';

export const INVITATION_SENTENCES_DE: EventTable<InvitationEvent, string> = {
  PersonInvited: ({ grants, expiresAt }) =>
    `Jemand wurde als ${grants.map(({ role }) => role).join(', ')} eingeladen, anzunehmen vor ${germanInstant(expiresAt)}.`,
  InvitationWithdrawn: () => 'Die Einladung wurde zurückgezogen.',
  InvitationAccepted: ({ personId }) => `Die Einladung wurde von ${personId} angenommen.`,
};
