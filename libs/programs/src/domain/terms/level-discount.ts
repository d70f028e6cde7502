import type { ProgrammeDefinition } from './definition';

export type LevelDiscount = Readonly<{
  /** Decimal text, such as `45`. */
  percent: string;
  /** The track whose discount it is (J85); `null`: that of the role. */
  track: string | null;
}>;
type Terms = Pick<ProgrammeDefinition, 'discount' | 'tracks'>;

/**
 * J85: the discount of a role and level for parts of a family: that of the family's track where the programme has one for
 * the level, else the role's. `undefined`: the programme has no discount for the level.
 */
export const levelDiscountOf = (
  terms: Terms,
  { role, level, family }: Readonly<{ role: string; level: string; family: string | null }>,
): LevelDiscount | undefined => {
  const percent = terms.discount.levels.find((one) => one.role === role)?.percents.value[level];
  if (percent === undefined) return undefined;
  const own = trackDiscountsOf(terms, level).find(
    ({ families }) => family !== null && families.includes(family),
  );
  return own === undefined ? { percent, track: null } : { percent: own.percent, track: own.track };
};

export type TrackDiscount = Readonly<{ track: string; percent: string; families: readonly string[] }>;

/** What each track gives a level; a level of another role has no track. */
export const trackDiscountsOf = ({ discount, tracks }: Terms, level: string): readonly TrackDiscount[] =>
  discount.tracks.flatMap(({ track, percents }) => {
    const percent = percents.value[level];
    const families = tracks.find(({ id }) => id === track)?.families?.value ?? [];
    return percent === undefined || families.length === 0 ? [] : [{ track, percent, families }];
  });
