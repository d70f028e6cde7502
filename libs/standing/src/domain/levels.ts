import type { Role } from '@channel/programs';

/** How a level stands to the one that a partner has. */
export type Place = 'held' | 'next-up' | 'below';
export type PlacedLevel = Readonly<{ level: string; rank: number; place: Place }>;

/**
 * The level of a partner with the next one up and the one below, best first; without a level the lowest one is next.
 */
export const levelsAround = (
  { levels }: Pick<Role, 'levels'>,
  held: string | null,
): readonly PlacedLevel[] => {
  const best = levels.value.toSorted((one, other) => one.rank - other.rank);
  const index = best.findIndex(({ id }) => id === held);
  const at = index === -1 ? best.length : index;
  const placed = (place: Place, offset: number): readonly PlacedLevel[] => {
    const level = best[at + offset];
    return level === undefined ? [] : [{ level: level.id, rank: level.rank, place }];
  };
  return [...placed('next-up', -1), ...placed('held', 0), ...placed('below', 1)];
};
