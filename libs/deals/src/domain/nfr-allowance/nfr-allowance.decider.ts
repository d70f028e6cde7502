import { decidedBy, type Decider, type DomainCommand } from '@channel/kernel';
import { evolve, initial, isReservedFor, takenByOthers, type NfrAllowance } from './nfr-allowance';
import type { NfrAllowanceEvent } from './nfr-allowance.events';

/** For a bill of materials that was submitted, by the automation that follows it. */
export type ReserveNfrUnits = DomainCommand<
  'ReserveNfrUnits',
  Readonly<{
    programmeId: string;
    partnerId: string;
    dealId: string;
    bomId: string;
    year: string;
    units: number;
    /** As the programme in force has it for the partner's level. */
    unitsPerYear: number;
    at: string;
  }>,
  never
>;
export type ReleaseNfrUnits = DomainCommand<
  'ReleaseNfrUnits',
  Readonly<{ programmeId: string; partnerId: string; dealId: string; at: string }>,
  never
>;
type NfrAllowanceCommand = ReserveNfrUnits | ReleaseNfrUnits;

/** In the order of the feed: whoever comes when the year is used up gets nothing, and the price is not approved. */
const reserve = (
  { at: reservedAt, ...order }: ReserveNfrUnits['data'],
  allowance: NfrAllowance,
): readonly NfrAllowanceEvent[] => {
  if (isReservedFor(allowance, order)) return [];
  const taken = takenByOthers(allowance, order.dealId, order.year);
  return taken + order.units > order.unitsPerYear
    ? []
    : [{ type: 'NfrUnitsReserved', data: { ...order, reservedAt } }];
};

const release = (
  { at: releasedAt, dealId, ...whose }: ReleaseNfrUnits['data'],
  allowance: NfrAllowance,
): readonly NfrAllowanceEvent[] => {
  const reserved = allowance[dealId];
  return reserved === undefined
    ? []
    : [{ type: 'NfrUnitsReleased', data: { ...whose, dealId, ...reserved, releasedAt } }];
};

/** A partner's products for demonstration, year by year: its stream decides how many are taken (J31). */
export const nfrAllowanceDecider: Decider<NfrAllowance, NfrAllowanceCommand, NfrAllowanceEvent, never> = {
  stream: 'nfrAllowance',
  initial,
  evolve,
  decide: decidedBy<NfrAllowanceCommand, NfrAllowance, NfrAllowanceEvent>({
    ReserveNfrUnits: reserve,
    ReleaseNfrUnits: release,
  }),
};
