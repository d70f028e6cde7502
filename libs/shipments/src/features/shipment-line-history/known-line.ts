import type { PosLinesRecorded } from '../../domain/pos-file/pos-file.events';
import type { ShipmentLineEvent } from '../../domain/shipment-line/shipment-line.events';

export type LineEvent = PosLinesRecorded | ShipmentLineEvent;
export type Known = Readonly<{
  lineId: string;
  /** What people call a registration. */
  numberOf: (dealId: string) => string;
  /** For the vendor: which registration, and why. The sender learns that a person did it. */
  full: boolean;
}>;
