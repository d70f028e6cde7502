import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `nfrAllowance-<id>` of a partner in a programme: whose year has how many products taken (J31).

type OfOrder = Readonly<{
  programmeId: string;
  partnerId: string;
  dealId: string;
  bomId: string;
  year: string;
}>;

/** For one bill of materials; of an earlier one of the same deal nothing is reserved any more. */
export type NfrUnitsReserved = DomainEvent<
  'NfrUnitsReserved',
  OfOrder & Readonly<{ units: number; unitsPerYear: number; reservedAt: string }>
>;
/** Its deal ended without an order. */
export type NfrUnitsReleased = DomainEvent<
  'NfrUnitsReleased',
  OfOrder & Readonly<{ units: number; releasedAt: string }>
>;
export type NfrAllowanceEvent = NfrUnitsReserved | NfrUnitsReleased;
