import { FundBusCommand, runsInFund } from '../../../fund-desk';

export class RequestFundCorrectionCommand extends FundBusCommand<'RequestFundCorrection'> {}
export class ApproveFundCorrectionCommand extends FundBusCommand<'ApproveFundCorrection'> {}
export class DeclineFundCorrectionCommand extends FundBusCommand<'DeclineFundCorrection'> {}

export const RequestFundCorrectionHandler = runsInFund(RequestFundCorrectionCommand, 'RequestFundCorrection');
export const ApproveFundCorrectionHandler = runsInFund(ApproveFundCorrectionCommand, 'ApproveFundCorrection');
export const DeclineFundCorrectionHandler = runsInFund(DeclineFundCorrectionCommand, 'DeclineFundCorrection');
