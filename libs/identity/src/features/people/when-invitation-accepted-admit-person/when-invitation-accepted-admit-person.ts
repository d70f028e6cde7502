import type { DataOf, DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { AccessCommand } from '../../../domain/access/access.decider';
import type { InvitationEvent } from '../../../domain/invitation/invitation.events';
import { AdmitInvitedPersonCommand } from './admit-invited-person.handler';

type AskAdmission = DomainCommand<'AdmitPerson', DataOf<AccessCommand, 'AdmitPerson'>>;

/** The invitation decides who has it; the person's own stream then says what they may do. */
export const whenInvitationAcceptedAdmitPerson = automation<InvitationEvent, AskAdmission>({
  name: 'identity.when-invitation-accepted-admit-person',
  streams: ['invitation-'],
  on: {
    PersonInvited: null,
    InvitationWithdrawn: null,
    InvitationAccepted: ({
      invitationId,
      personId,
      issuer,
      subject,
      orgId,
      orgKind,
      grants: roles,
      details,
      invitedBy,
      acceptedAt,
    }) => [
      {
        ...{ do: 'send', n: 0 },
        command: {
          type: 'AdmitPerson',
          data: {
            ...{ personId, type: 'person', issuer, subject, orgId, orgKind, scopes: [] },
            ...{ details, invitationId, roles },
            act: { by: invitedBy, type: 'person', orgId, at: acceptedAt },
          },
        },
      },
    ],
  },
  dispatch: { AdmitPerson: (data, meta) => new AdmitInvitedPersonCommand(data, meta) },
});
