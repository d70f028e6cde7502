import { rational, round, type RoundingMode } from '@channel/kernel';

/**
 * What a return takes back: credited × returned ÷ shipped, rounded on the running total of the line's returns, so that a
 * full return takes back exactly what was credited (5.8). The line's own frozen amount counts, never today's rate.
 * @returns a change in minor units, zero or with the sign opposite to `credited`
 */
export const reversalOf = (
  credited: bigint,
  shipped: bigint,
  returns: Readonly<{ before: bigint; now: bigint }>,
  mode: RoundingMode,
): bigint => {
  const takenBack = (units: bigint): bigint => round(rational(credited * units, shipped), mode);
  return takenBack(returns.before) - takenBack(returns.before + returns.now);
};
