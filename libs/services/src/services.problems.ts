import type { ProblemTable } from '@channel/http';
import type { ServiceContractRefusal } from './domain/service-contract/service-contract.commands';

export type ServicesRefusal =
  | ServiceContractRefusal
  | ('VERSION_NOT_IN_FORCE' | 'NO_CONTRACT_SERVICE' | 'LINE_UNKNOWN' | 'PRICE_MISSING' | 'TERM_MISSING');

/** A code without a status does not compile; the table also fills the OpenAPI responses. */
export const servicesProblems: ProblemTable<ServicesRefusal> = {
  VERSION_NOT_IN_FORCE: 409,
  LINE_UNKNOWN: 422,
  NO_CONTRACT_SERVICE: 422,
  PRICE_MISSING: 409,
  TERM_MISSING: 422,
  CONTRACT_MISSING: 404,
  ALREADY_REGISTERED: 409,
  SERIALS_MISSING: 422,
  SERIAL_DOUBLED: 422,
  SERIALS_ABOVE_UNITS: 422,
  CONTRACT_NOT_ACTIVE: 409,
  CONTRACT_OVERLAP: 409,
  CONTACTS_OUT_OF_RANGE: 422,
  REPRESENTATIVE_FOREIGN: 422,
  CONTRACT_OVER: 422,
  ALREADY_RENEWED: 409,
  HUMAN_REQUIRED: 403,
  REASON_MISSING: 422,
};
