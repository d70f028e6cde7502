import { refuse, type Refusal } from '@channel/kernel';
import { roleOf, type ProgrammeFacts } from './programme-facts';

// How a partner enters a role: it is invited, or it asks for itself where the programme takes applications (J110).

export const applicationsClosed = ({
  entry,
}: Pick<ProgrammeFacts, 'entry'>): Refusal<'INVITATION_REQUIRED'> | undefined =>
  entry.byApplication
    ? undefined
    : refuse('INVITATION_REQUIRED', 'The programme takes no applications: its partners are invited.');

/** J9: from a level on nobody enters who was not invited; a role that does not have this level is entered either way. */
export const needsInvitation = (
  { role, level }: Readonly<{ role: string; level: string | null }>,
  programme: ProgrammeFacts,
): Refusal<'INVITATION_REQUIRED'> | undefined => {
  const levels = roleOf(programme, role)?.levels ?? [];
  const last = levels.indexOf(programme.entry.invitationFromLevel);
  return level !== null && levels.includes(level) && levels.indexOf(level) <= last
    ? refuse(
        'INVITATION_REQUIRED',
        `${level} is entered by invitation: invite the partner first, or enrol it below ${programme.entry.invitationFromLevel}.`,
      )
    : undefined;
};
