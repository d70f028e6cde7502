import type { Role } from '../../../shared/session/session';
import type { Partner } from '../api/partners.query';

export type PartnerAct = 'enrol' | 'correctEnrolment' | 'changeLevel' | 'grant' | 'end' | 'correct';

/** What the channel can do with a partner; levels are a lead’s. */
export const actsOn = (
  { status, kind }: Pick<Partner, 'status' | 'kind'>,
  roles: readonly Role[],
): readonly PartnerAct[] => {
  const lead = roles.includes('channel.lead');
  if (!lead && !roles.includes('channel.manager')) return [];
  if (status === 'invited') return ['enrol', 'correctEnrolment'];
  if (kind === 'distributor') return [];
  return [...(lead ? (['changeLevel'] as const) : []), 'grant', 'end', 'correct'];
};
