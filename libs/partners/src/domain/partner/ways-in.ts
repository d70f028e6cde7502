import { refuse, type Day, type Refusal } from '@channel/kernel';
import { levelOn } from './dated-level';
import type { EnrolledPartner } from './partner';
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

/**
 * J9: who goes up was invited to the level, or to a better one; the past is no way around it. Who went up later went up by invitation:
 * that it was so earlier needs no other one.
 */
export const needsInvitationUp = (
  { level, effectiveOn }: Readonly<{ level: string | null; effectiveOn: Day }>,
  { role, code, levels, invitedTo }: EnrolledPartner,
  programme: ProgrammeFacts,
): Refusal<'INVITATION_REQUIRED'> | undefined => {
  const best = roleOf(programme, role)?.levels ?? [];
  // Of this role: a partner may be invited to a level of another one too.
  const isEnough = (other: string | null): boolean =>
    other !== null && level !== null && best.includes(other) && best.indexOf(other) <= best.indexOf(level);
  const from = programme.entry.invitationFromLevel;
  // A role that does not know the level of the setting has none that is reached without an invitation.
  const byInvitation = level !== null && (!best.includes(from) || best.indexOf(level) <= best.indexOf(from));
  const later = levels.filter((entry) => entry.effectiveOn >= effectiveOn).map((entry) => entry.level);
  return byInvitation && ![levelOn(levels, effectiveOn), ...later, ...invitedTo].some(isEnough)
    ? refuse('INVITATION_REQUIRED', `${level} is by invitation: invite ${code} to it first.`)
    : undefined;
};
