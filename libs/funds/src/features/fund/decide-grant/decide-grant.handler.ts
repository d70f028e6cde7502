import { FundBusCommand, runsInFund } from '../../../fund-desk';

export class ApproveFundGrantCommand extends FundBusCommand<'ApproveFundGrant'> {}
export class DeclineFundGrantCommand extends FundBusCommand<'DeclineFundGrant'> {}

export const ApproveFundGrantHandler = runsInFund(ApproveFundGrantCommand, 'ApproveFundGrant');
export const DeclineFundGrantHandler = runsInFund(DeclineFundGrantCommand, 'DeclineFundGrant');
