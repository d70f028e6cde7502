import type { ProblemTable } from '@channel/http';
import type { TitleTransferRefusal } from './domain/holding/holding.decider';

export type TransfersRefusal =
  TitleTransferRefusal | 'LINE_UNKNOWN' | 'NOT_OWN_SERVICE' | 'PRICE_MISSING' | 'VERSION_NOT_IN_FORCE';

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const transfersProblems: ProblemTable<TransfersRefusal> = {
  EVIDENCE_NOT_EMAIL: 422,
  TRANSFER_ABOVE_OWNED: 409,
  ALREADY_REPORTED: 409,
  SERIAL_UNKNOWN: 422,
  QUANTITY_DIFFERS: 422,
  TRANSFER_IN_FUTURE: 422,
  LINE_UNKNOWN: 422,
  NOT_OWN_SERVICE: 409,
  PRICE_MISSING: 409,
  VERSION_NOT_IN_FORCE: 409,
  NOT_PAYABLE: 409,
  ALREADY_IN_PAYMENT: 409,
};
