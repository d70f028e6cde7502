import type { Role } from '../../../shared/session/session';
import type { Partner } from '../api/partners.query';

export type PartnerAct =
  | 'inviteToSpecialisation'
  | 'keepRecord'
  | 'enrol'
  | 'correctEnrolment'
  | 'inviteToLevel'
  | 'grant'
  | 'end'
  | 'correct';

/** What the channel can do with a partner. A level follows from a review: nobody changes one here. */
export const actsOn = (
  { status, kind }: Pick<Partner, 'status' | 'kind'>,
  roles: readonly Role[],
): readonly PartnerAct[] => {
  if (!roles.includes('channel.lead') && !roles.includes('channel.manager')) return [];
  if (status === 'invited' || status === 'applied') return ['enrol', 'correctEnrolment'];
  if (kind === 'distributor' || STILL.includes(status)) return [];
  return ['inviteToLevel', 'inviteToSpecialisation', 'grant', 'end', 'keepRecord', 'correct'];
};
const STILL: readonly Partner['status'][] = ['declined', 'suspended', 'terminated'];

/** The word for a partner's status: what applied is of a file is not what applied is of an organisation. */
export const wordOf = (status: NonNullable<Partner['status']>) =>
  status === 'applied' ? 'applicant' : status;
