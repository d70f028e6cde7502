import { germanDay as day, germanInstant, type EventTable } from '@channel/kernel';
import type { AccessEvent } from '../../domain/access/access.events';

export const ACCESS_SENTENCES_DE: EventTable<AccessEvent, string> = {
  PersonAdmitted: ({ type, scopes, invitationId }) => {
    if (type === 'machine')
      return scopes.length === 0
        ? 'Die Maschine wurde ohne Scopes zugelassen.'
        : `Die Maschine wurde mit den Scopes ${scopes.join(', ')} zugelassen.`;
    return invitationId === undefined ? 'Zugelassen.' : 'Zugelassen: Die Einladung wurde angenommen.';
  },
  RoleGranted: ({ role, untilOn }) =>
    `Die Rolle ${role} wurde erteilt${untilOn === null ? '' : `, bis einschließlich ${day(untilOn)}`}.`,
  RoleRevoked: ({ role }) => `Die Rolle ${role} wurde entzogen.`,
  GroupRoleGranted: ({ role, untilOn, group, mappedBy }) =>
    `Die Rolle ${role} wurde durch die Gruppe ${group} erteilt, wie ${mappedBy} sie zugeordnet hat${untilOn === null ? '' : `, bis einschließlich ${day(untilOn)}`}.`,
  GroupRoleEnded: ({ role, group }) =>
    `Die Rolle ${role} durch die Gruppe ${group} endete: Die Person hat die Gruppe verlassen, oder die Zuordnung wurde beendet.`,
  BreakGlassUsed: ({ endsAt }) => `Der Notzugang wurde benutzt, offen bis ${germanInstant(endsAt)}.`,
  PersonDisabled: () => 'Der Zugang wurde gesperrt.',
  PersonErased: () => 'Name und Adresse wurden für immer vergessen.',
  PasswordLinkIssued: ({ expiresAt }) =>
    `Ein Link für ein neues Kennwort wurde erstellt, gültig bis ${germanInstant(expiresAt)}.`,
  PasswordSet: ({ linkId }) =>
    linkId === null
      ? 'Die Person hat ihr Kennwort geändert.'
      : 'Über diesen Link wurde ein neues Kennwort gesetzt.',
};
