import { parameterInvalid } from '@channel/http';
import { isDay, readInstant } from '@channel/kernel';
import type { Moment } from '../../programme-days';
import type { BalanceBasis } from './ledger-balances.query';

/** By which clock a moment is meant. */
export const TIME_BASES = ['recorded', 'effective'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];
/** @throws ProblemException PARAMETER_INVALID */
export const timeBasisOf = (given = 'recorded'): TimeBasis => {
  const known = TIME_BASES.find((basis) => basis === given);
  if (known === undefined)
    throw parameterInvalid('timeBasis', 'timeBasis takes `recorded` or `effective`.', TIME_BASES);
  return known;
};

/** @throws ProblemException PARAMETER_INVALID */
export const basisOf = (timeBasis: TimeBasis, asOf?: string, knownAt?: string): BalanceBasis => {
  if (knownAt !== undefined && timeBasis !== 'effective')
    throw parameterInvalid('knownAt', 'knownAt goes with timeBasis=effective.');
  if (timeBasis === 'recorded') return asOf === undefined ? {} : { recorded: momentOf('asOf', asOf) };
  return {
    ...(asOf === undefined ? {} : { effective: momentOf('asOf', asOf) }),
    ...(knownAt === undefined ? {} : { recorded: momentOf('knownAt', knownAt) }),
  };
};

/** One moment by one of the clocks; `undefined`: now. @throws ProblemException PARAMETER_INVALID */
export const basisAt = (timeBasis: TimeBasis, parameter: string, moment: string | undefined): BalanceBasis =>
  moment === undefined ? {} : { [timeBasis]: momentOf(parameter, moment) };

const momentOf = (parameter: string, moment: string): Moment => {
  const instant = readInstant(moment);
  if (instant !== undefined) return { instant };
  if (isDay(moment)) return { day: moment };
  throw parameterInvalid(parameter, `${parameter} must be an instant or a day.`);
};
