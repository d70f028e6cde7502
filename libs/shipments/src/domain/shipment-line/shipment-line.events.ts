import type { DomainEvent } from '@channel/kernel';
import type { SaleReversal } from '../pos-file/pos-file.events';

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
    /** File of the version of the line that was matched; a correction in a later file carries the match itself. */
    posFileId: string;
  }
>;
/** The match was wrong; the line waits again. */
export type ShipmentLineUnmatched = DomainEvent<
  'ShipmentLineUnmatched',
  {
    lineId: string;
    posFileId: string;
    dealId: string;
    distributorId: string;
    partnerId: string;
    reason: string;
    unmatchedBy: string;
    unmatchedAt: string;
  }
>;
/** A return that waited for its sale is linked by a person: from now on it takes back these units. */
export type ShipmentReturnLinked = DomainEvent<
  'ShipmentReturnLinked',
  {
    lineId: string;
    posFileId: string;
    distributorId: string;
    partnerId: string;
    /** Ship day of the return. */
    shipOn: string;
    reverses: readonly SaleReversal[];
    /** Deal of the sale as it stands. */
    dealId: string | null;
    reason: string;
    linkedBy: string;
    linkedAt: string;
  }
>;
export type ShipmentLineEvent = ShipmentLineMatched | ShipmentLineUnmatched | ShipmentReturnLinked;
