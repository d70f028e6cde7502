import type { Role } from '../../../shared/session/session';
import type { Partner } from '../api/partners.query';

type FurtherRole = NonNullable<Partner['furtherRoles']>[number];
type Who = Readonly<{ roles: readonly Role[]; own: boolean }>;

const isChannel = ({ roles }: Who): boolean =>
  roles.includes('channel.lead') || roles.includes('channel.manager');

export type Opening = 'inviteToRole' | 'applyForRole';

/** How one more role of a partner begins: the channel invites to it, or its administrator asks for it. */
export const openingOf = (
  { status, kind }: Pick<Partner, 'status' | 'kind'>,
  who: Who,
): Opening | undefined => {
  if (status !== 'active' || kind === 'distributor') return undefined;
  if (isChannel(who)) return 'inviteToRole';
  return who.own && who.roles.includes('partner.admin') ? 'applyForRole' : undefined;
};

/** What has begun and is not decided, the channel assesses or declines. */
export const isAssessed = (
  { status }: Pick<Partner, 'status'>,
  role: Pick<FurtherRole, 'status'>,
  who: Who,
): boolean =>
  status === 'active' && isChannel(who) && (role.status === 'applied' || role.status === 'invited');

/** Roles that may be opened: those that have not begun, and for the channel those that were asked for. */
export const openable = <Known extends Readonly<{ id: string }>>(
  known: readonly Known[],
  { role, furtherRoles = [] }: Pick<Partner, 'role' | 'furtherRoles'>,
  opening: Opening,
): readonly Known[] => {
  const begun = furtherRoles.filter(
    ({ status }) => status !== 'declined' && !(opening === 'inviteToRole' && status === 'applied'),
  );
  return known.filter(({ id }) => id !== role && !begun.some((one) => one.role === id));
};
