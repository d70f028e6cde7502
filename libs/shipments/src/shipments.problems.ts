import type { ProblemTable } from '@channel/http';
import type { PosSenderRefusal } from './domain/pos-file/pos-sender';
import type { ShipmentLineRefusal } from './domain/shipment-line/shipment-line.commands';

export type ShipmentsRefusal = PosSenderRefusal | ShipmentLineRefusal | 'VERSION_NOT_IN_FORCE';

/** A code without a status does not compile. */
export const shipmentsProblems: ProblemTable<ShipmentsRefusal> = {
  SENDER_BUSY: 409,
  LINE_NOT_OPEN: 409,
  LINE_NOT_MATCHED: 409,
  LINE_NOT_FOR_RESALE: 409,
  NOTHING_TO_UNDO: 409,
  UNDO_TOO_LATE: 409,
  LINE_NOT_A_RETURN: 409,
  RETURN_LINKED: 409,
  RETURN_ABOVE_SALE: 409,
  SALE_NOT_FOUND: 422,
  SALE_DIFFERS: 409,
  TOO_FEW_DEALS: 422,
  QUANTITY_DIFFERS: 422,
  SERIALS_MISSING: 422,
  SERIAL_UNKNOWN: 422,
  SERIAL_DOUBLED: 422,
  SERIALS_ABOVE_UNITS: 422,
  DEAL_NOT_FOUND: 422,
  DEAL_NOT_APPROVED: 409,
  OTHER_DISTRIBUTOR: 409,
  OTHER_PARTNER: 409,
  CORRECTION_REQUIRED: 422,
  CORRECTION_NOT_NEEDED: 422,
  CORRECTION_UNKNOWN: 404,
  CORRECTION_DECIDED: 409,
  TOO_FAR_BACK: 422,
  FOUR_EYES: 409,
  EVIDENCE_MISSING: 422,
  VERSION_NOT_IN_FORCE: 409,
  REASON_MISSING: 422,
  HUMAN_REQUIRED: 403,
};
