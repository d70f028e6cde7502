import { evolvedBy, type Day } from '@channel/kernel';
import type { NfrAllowanceEvent } from './nfr-allowance.events';

export type ReservedUnits = Readonly<{ bomId: string; year: string; units: number }>;
/** What is reserved, by deal. */
export type NfrAllowance = Readonly<Record<string, ReservedUnits>>;

export const initial: NfrAllowance = {};

export const evolve = evolvedBy<NfrAllowanceEvent, NfrAllowance>({
  NfrUnitsReserved: ({ dealId, bomId, year, units }, allowance) => ({
    ...allowance,
    [dealId]: { bomId, year, units },
  }),
  NfrUnitsReleased: ({ dealId }, { [dealId]: _released, ...kept }) => kept,
});

/** The calendar year in which the order was made. */
export const yearOf = (on: Day): string => on.slice(0, 4);

/** What other deals have taken of a year. */
export const takenByOthers = (allowance: NfrAllowance, dealId: string, year: string): number =>
  Object.entries(allowance)
    .filter(([other, reserved]) => other !== dealId && reserved.year === year)
    .reduce((units, [, reserved]) => units + reserved.units, 0);

export const isReservedFor = (
  allowance: NfrAllowance,
  { dealId, bomId }: Readonly<{ dealId: string; bomId: string }>,
): boolean => allowance[dealId]?.bomId === bomId;
