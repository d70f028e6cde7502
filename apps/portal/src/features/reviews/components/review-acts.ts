import type { Role } from '../../../shared/session/session';
import type { Review } from '../api/reviews.query';

export type ReviewAct = 'start' | 'again' | 'decide' | 'appeal';

/** What somebody with these roles can do with a review; the server says whether it is possible now. */
export const actsOn = (
  { status, appeal }: Pick<Review, 'status' | 'appeal'>,
  roles: readonly Role[],
): readonly ReviewAct[] => {
  const holds = (...wanted: readonly Role[]): boolean => wanted.some((role) => roles.includes(role));
  const starts = holds('channel.manager', 'channel.lead');
  if (status === 'scheduled') return starts ? ['start'] : [];
  if (status === 'in_progress')
    return [...(holds('channel.lead') ? (['decide'] as const) : []), ...(starts ? (['again'] as const) : [])];
  return appeal === null && holds('partner.admin') ? ['appeal'] : [];
};

/** Better, the same or lower: what a choice of level means. Levels come with their rank, 1 is the best. */
export const outcomeOf = (
  levels: readonly Readonly<{ level: string; rank: number }>[],
  held: string,
  chosen: string,
): 'keep' | 'up' | 'down' => {
  const rankOf = (level: string): number => levels.find((one) => one.level === level)?.rank ?? 0;
  if (rankOf(chosen) === rankOf(held)) return 'keep';
  return rankOf(chosen) < rankOf(held) ? 'up' : 'down';
};
