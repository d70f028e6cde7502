import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `shipmentLine-<lineId>`, which begins with the first thing that happens to a line after
// it was applied.

export type ShipmentLineMatched = DomainEvent<
  'ShipmentLineMatched',
  {
    lineId: string;
    dealId: string;
    distributorId: string;
    partnerId: string;
    reason: string;
    matchedBy: string;
    matchedAt: string;
  }
>;
export type ShipmentLineEvent = ShipmentLineMatched;
