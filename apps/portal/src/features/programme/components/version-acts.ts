import type { Role } from '../../../shared/session/session';
import type { Version } from '../api/version-commands';

export type VersionAct = 'submit' | 'approve' | 'return' | 'withdraw';

/** What is in question for a version: an author’s acts, and those of another who approves. */
export const actsOn = (
  { status }: Pick<Version, 'status'>,
  roles: readonly Role[],
): readonly VersionAct[] => {
  const author = roles.includes('programme.author');
  const approver = roles.includes('programme.approver');
  const acts: readonly (readonly [act: VersionAct, open: boolean])[] = [
    ['submit', author && status === 'draft'],
    ['approve', (author || approver) && status === 'submitted'],
    ['return', approver && status === 'submitted'],
    ['withdraw', author && (status === 'draft' || status === 'submitted' || status === 'returned')],
  ];
  return acts.flatMap(([act, open]) => (open ? [act] : []));
};
