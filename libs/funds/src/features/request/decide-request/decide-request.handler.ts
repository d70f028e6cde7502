import { FundBusCommand, runsInFund } from '../../../fund-desk';

export class AskMdfRequestCommand extends FundBusCommand<'AskMdfRequest'> {}
export class ApproveMdfRequestCommand extends FundBusCommand<'ApproveMdfRequest'> {}
export class RejectMdfRequestCommand extends FundBusCommand<'RejectMdfRequest'> {}

export const AskMdfRequestHandler = runsInFund(AskMdfRequestCommand, 'AskMdfRequest');
export const ApproveMdfRequestHandler = runsInFund(ApproveMdfRequestCommand, 'ApproveMdfRequest');
export const RejectMdfRequestHandler = runsInFund(RejectMdfRequestCommand, 'RejectMdfRequest');
