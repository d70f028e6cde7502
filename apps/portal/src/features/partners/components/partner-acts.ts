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
  if (status === 'invited') return ['enrol', 'correctEnrolment'];
  if (kind === 'distributor' || status === 'suspended' || status === 'terminated') return [];
  return ['inviteToLevel', 'inviteToSpecialisation', 'grant', 'end', 'keepRecord', 'correct'];
};
