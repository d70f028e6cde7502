import { LotBusCommand, runsOnLot } from '../../../credit-lot-desk';

export class RequestCreditCorrectionCommand extends LotBusCommand<'RequestCreditCorrection'> {}
export class ApproveCreditCorrectionCommand extends LotBusCommand<'ApproveCreditCorrection'> {}
export class DeclineCreditCorrectionCommand extends LotBusCommand<'DeclineCreditCorrection'> {}

export const RequestCreditCorrectionHandler = runsOnLot(
  RequestCreditCorrectionCommand,
  'RequestCreditCorrection',
);
export const ApproveCreditCorrectionHandler = runsOnLot(
  ApproveCreditCorrectionCommand,
  'ApproveCreditCorrection',
);
export const DeclineCreditCorrectionHandler = runsOnLot(
  DeclineCreditCorrectionCommand,
  'DeclineCreditCorrection',
);
