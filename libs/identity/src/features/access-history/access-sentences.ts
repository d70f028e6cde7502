import type { Sentences } from '@channel/http';
import type { EventTable } from '@channel/kernel';
import type { AccessEvent } from '../../domain/access/access.events';
import { ACCESS_SENTENCES_DE } from './access-sentences.de';

const ENGLISH: EventTable<AccessEvent, string> = {
  PersonAdmitted: ({ type, scopes, invitationId }) => {
    if (type === 'machine') return `The machine was admitted with the scopes ${scopes.join(', ') || 'none'}.`;
    return invitationId === undefined ? 'Admitted.' : 'Admitted: the invitation was accepted.';
  },
  RoleGranted: ({ role, untilOn }) =>
    `The role ${role} was granted${untilOn === null ? '' : `, to the end of ${untilOn}`}.`,
  RoleRevoked: ({ role }) => `The role ${role} was taken back.`,
  GroupRoleGranted: ({ role, untilOn, group, mappedBy }) =>
    `The role ${role} was granted by the group ${group}, as ${mappedBy} mapped it${untilOn === null ? '' : `, to the end of ${untilOn}`}.`,
  GroupRoleEnded: ({ role, group }) =>
    `The role ${role} by the group ${group} ended: the person left the group, or its mapping was ended.`,
  BreakGlassUsed: ({ endsAt }) => `The break-glass account was used, open until ${endsAt}.`,
  PersonDisabled: () => 'May not enter any more.',
  PersonErased: () => 'Name and address were forgotten for ever.',
  PasswordLinkIssued: ({ expiresAt }) => `A link for a new password was made, good until ${expiresAt}.`,
  PasswordSet: ({ linkId }) =>
    linkId === null ? 'The person changed their password.' : 'A new password was set by that link.',
};

/** A sentence for each change of what somebody may do. */
export const ACCESS_SENTENCES: Sentences<AccessEvent> = { en: ENGLISH, de: ACCESS_SENTENCES_DE };
