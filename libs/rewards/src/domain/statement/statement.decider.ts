import {
  moneyJson,
  present,
  refuse,
  sum,
  type Decider,
  type Decision,
  type DomainCommand,
  type MoneyJson,
} from '@channel/kernel';
import { evolve, initial, type Statement } from './statement';
import type { StatementAccepted, StatementEvent, StatementIssued } from './statement.events';

export type IssueStatement = DomainCommand<'IssueStatement', StatementIssued['data']>;
export type AcceptStatement = DomainCommand<'AcceptStatement', Omit<StatementAccepted['data'], 'partnerId'>>;
type PayoutItem = Readonly<{
  statementId: string;
  batchId: string;
  itemId: string;
  lineIds: readonly string[];
}>;
export type ReserveStatementLines = DomainCommand<
  'ReserveStatementLines',
  PayoutItem & { reservedAt: string }
>;
export type RecordStatementPayment = DomainCommand<
  'RecordStatementPayment',
  PayoutItem & { outcome: 'paid' | 'failed'; recordedAt: string }
>;
export type StatementCommand =
  IssueStatement | AcceptStatement | ReserveStatementLines | RecordStatementPayment;
export type StatementRefusal = 'ALREADY_ISSUED' | 'STATEMENT_NOT_OPEN' | 'LINES_NOT_IN_PAYMENT';
type StatementDecision = Decision<StatementEvent, StatementRefusal>;

const issue = (data: IssueStatement['data'], statement: Statement): StatementDecision =>
  statement.status === 'none'
    ? [{ type: 'StatementIssued', data }]
    : refuse('ALREADY_ISSUED', `Statement ${statement.number} of this quarter was issued before.`);

const accept = (data: AcceptStatement['data'], statement: Statement): StatementDecision => {
  if (statement.status === 'none') return refuse('STATEMENT_NOT_OPEN', 'The statement is not issued.');
  if (statement.status !== 'issued')
    // The deadline comes for every statement; one that the partner accepted before needs nothing more.
    return data.by === 'deadline'
      ? []
      : refuse('STATEMENT_NOT_OPEN', `The statement is ${statement.status}.`);
  return [{ type: 'StatementAccepted', data: { ...data, partnerId: statement.partnerId } }];
};

/** A line is in at most one active payout: whoever comes second learns it by an event (M5). */
const reserve = (
  { reservedAt, ...item }: ReserveStatementLines['data'],
  statement: Statement,
): StatementDecision => {
  if (statement.status === 'none') return refuse('STATEMENT_NOT_OPEN', 'The statement is not issued.');
  const { partnerId } = statement;
  const wanted = item.lineIds.map((lineId) => statement.lines.get(lineId));
  if (wanted.length > 0 && wanted.every((line) => line?.inPaymentOf === item.itemId)) return [];
  const refused = (code: 'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT'): StatementDecision => [
    { type: 'StatementReservationRefused', data: { ...item, partnerId, code, refusedAt: reservedAt } },
  ];
  if (wanted.some((line) => line !== undefined && (line.paid || line.inPaymentOf !== null)))
    return refused('ALREADY_IN_PAYMENT');
  if (statement.status !== 'accepted' || wanted.length === 0 || wanted.includes(undefined))
    return refused('NOT_PAYABLE');
  // Given up before its reservation arrived, or the reservation comes a second time.
  if (statement.endedItems.has(item.itemId)) return refused('NOT_PAYABLE');
  const amount = amountOf(statement, item.lineIds);
  return [{ type: 'StatementLinesReserved', data: { ...item, partnerId, amount, reservedAt } }];
};

const recordPayment = (
  { outcome, recordedAt, ...item }: RecordStatementPayment['data'],
  statement: Statement,
): StatementDecision => {
  if (statement.status === 'none') return refuse('STATEMENT_NOT_OPEN', 'The statement is not issued.');
  const held = item.lineIds.filter((lineId) => statement.lines.get(lineId)?.inPaymentOf === item.itemId);
  const { partnerId } = statement;
  if (outcome === 'failed' && held.length === 0 && !statement.endedItems.has(item.itemId))
    return [{ type: 'StatementReservationWithdrawn', data: { ...item, partnerId, withdrawnAt: recordedAt } }];
  if (held.length < item.lineIds.length)
    return refuse('LINES_NOT_IN_PAYMENT', `Not all of these lines are in payment of ${item.itemId}.`);
  const data = { ...item, partnerId, amount: amountOf(statement, item.lineIds) };
  return outcome === 'paid'
    ? [{ type: 'StatementLinesPaid', data: { ...data, paidAt: recordedAt } }]
    : [{ type: 'StatementLinesReleased', data: { ...data, releasedAt: recordedAt } }];
};

const amountOf = (statement: Exclude<Statement, { status: 'none' }>, lineIds: readonly string[]): MoneyJson =>
  moneyJson(
    sum(
      lineIds.map((lineId) => present(statement.lines.get(lineId), 'a line').amount),
      statement.currency,
    ),
  );

export const statementDecider: Decider<Statement, StatementCommand, StatementEvent, StatementRefusal> = {
  stream: 'statement',
  initial,
  evolve,
  decide: ({ type, data }, statement) => {
    switch (type) {
      case 'IssueStatement':
        return issue(data, statement);
      case 'AcceptStatement':
        return accept(data, statement);
      case 'ReserveStatementLines':
        return reserve(data, statement);
      case 'RecordStatementPayment':
        return recordPayment(data, statement);
    }
  },
};
