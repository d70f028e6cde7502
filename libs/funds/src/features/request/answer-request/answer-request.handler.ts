import { FundBusCommand, runsInFund } from '../../../fund-desk';

export class AnswerMdfRequestCommand extends FundBusCommand<'AnswerMdfRequest'> {}
export class CancelMdfRequestCommand extends FundBusCommand<'CancelMdfRequest'> {}

export const AnswerMdfRequestHandler = runsInFund(AnswerMdfRequestCommand, 'AnswerMdfRequest');
export const CancelMdfRequestHandler = runsInFund(CancelMdfRequestCommand, 'CancelMdfRequest');
