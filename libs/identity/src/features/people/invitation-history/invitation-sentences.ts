import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { InvitationEvent } from '../../../domain/invitation/invitation.events';
import { INVITATION_SENTENCES_DE } from './invitation-sentences.de';

const ENGLISH: EventTable<InvitationEvent, string> = {
  PersonInvited: ({ grants, expiresAt }) =>
    `Somebody was invited as ${grants.map(({ role }) => role).join(', ')}, to accept before ${expiresAt}.`,
  InvitationWithdrawn: () => 'It was withdrawn.',
  InvitationAccepted: ({ personId }) => `It was accepted, by ${personId}.`,
};

/** A sentence for each step of an invitation. Whom it is for stands sealed. */
export const INVITATION_SENTENCES: Sentences<InvitationEvent> = { en: ENGLISH, de: INVITATION_SENTENCES_DE };
