import {
  decidedBy,
  moneyJson,
  present,
  refuse,
  sum,
  type Act,
  type Decider,
  type Decision,
  type DomainCommand,
  type MoneyJson,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, initial, payableLines, type Statement, type StatementLineState } from './statement';
import type {
  StatementAccepted,
  StatementEvent,
  StatementIssued,
  StatementLinesReleased,
} from './statement.events';

export type IssueStatement = DomainCommand<'IssueStatement', StatementIssued['data'], 'ALREADY_ISSUED'>;
export type AcceptStatement = DomainCommand<
  'AcceptStatement',
  Readonly<{ statementId: string; by: StatementAccepted['data']['by']; act: Act }>,
  'STATEMENT_NOT_OPEN'
>;
/** `amount`: what the item counts on; it is all that is open, or nothing is reserved. */
type PayoutItem = Readonly<{
  statementId: string;
  batchId: string;
  itemId: string;
  amount: MoneyJson;
  at: string;
}>;
export type ReserveStatement = DomainCommand<
  'ReserveStatement',
  PayoutItem,
  'STATEMENT_NOT_OPEN' | 'ALREADY_IN_PAYMENT' | 'NOT_PAYABLE'
>;
export type SettleStatement = DomainCommand<
  'SettleStatement',
  PayoutItem,
  'STATEMENT_NOT_OPEN' | 'LINES_NOT_IN_PAYMENT'
>;
export type ReleaseStatement = DomainCommand<
  'ReleaseStatement',
  PayoutItem & { because: StatementLinesReleased['data']['because'] | 'returned'; reason: string },
  'STATEMENT_NOT_OPEN' | 'LINES_NOT_IN_PAYMENT'
>;
export type StatementCommand =
  IssueStatement | AcceptStatement | ReserveStatement | SettleStatement | ReleaseStatement;
export type StatementRefusal = RefusalsOf<StatementCommand>;
type DecisionOn<Command extends StatementCommand> = Decision<StatementEvent, RefusalsOf<Command>>;

const issue = (data: IssueStatement['data'], statement: Statement): DecisionOn<IssueStatement> =>
  statement.status === 'none'
    ? [{ type: 'StatementIssued', data }]
    : refuse('ALREADY_ISSUED', `Statement ${statement.number} of this quarter was issued before.`);

const accept = (
  { statementId, by, act }: AcceptStatement['data'],
  statement: Statement,
): DecisionOn<AcceptStatement> => {
  if (statement.status === 'none') return refuse('STATEMENT_NOT_OPEN', 'The statement is not issued.');
  if (statement.status !== 'issued')
    // The deadline comes for every statement; one that the partner accepted before needs nothing more.
    return by === 'deadline' ? [] : refuse('STATEMENT_NOT_OPEN', `The statement is ${statement.status}.`);
  const acceptedBy = by === 'partner' ? act.by : null;
  const { partnerId } = statement;
  return [
    { type: 'StatementAccepted', data: { statementId, by, partnerId, acceptedBy, acceptedAt: act.at } },
  ];
};

/** A line is in at most one active payout: whoever comes second is refused (M5). */
const reserve = (
  { at: reservedAt, amount, ...item }: ReserveStatement['data'],
  statement: Statement,
): DecisionOn<ReserveStatement> => {
  if (statement.status === 'none') return refuse('STATEMENT_NOT_OPEN', 'The statement is not issued.');
  if (heldBy(statement, item.itemId).length > 0) return [];
  const lines = payableLines(statement);
  if (lines.length === 0)
    return [...statement.lines.values()].some(
      ({ inPaymentOf, paidBy }) => inPaymentOf !== null || paidBy !== null,
    )
      ? refuse('ALREADY_IN_PAYMENT', 'The statement is in another payment.')
      : refuse('NOT_PAYABLE', 'Nothing of the statement is payable.');
  // Given up before its reservation arrived, or the reservation comes a second time.
  if (statement.endedItems.has(item.itemId)) return refuse('NOT_PAYABLE', 'The item was given up.');
  const rewardLineIds = lines.map(({ rewardLineId }) => rewardLineId);
  const open = amountOf(statement, rewardLineIds);
  if (open.amount !== amount.amount || open.currency !== amount.currency)
    return refuse('NOT_PAYABLE', 'The statement has another amount open.');
  const { partnerId } = statement;
  return [
    { type: 'StatementLinesReserved', data: { ...item, partnerId, rewardLineIds, amount, reservedAt } },
  ];
};

const settle = (
  { at: paidAt, amount: _counted, ...item }: SettleStatement['data'],
  statement: Statement,
): DecisionOn<SettleStatement> => {
  if (statement.status === 'none') return refuse('STATEMENT_NOT_OPEN', 'The statement is not issued.');
  const rewardLineIds = heldBy(statement, item.itemId);
  if (rewardLineIds.length === 0) return notInPayment(item);
  const { partnerId } = statement;
  const amount = amountOf(statement, rewardLineIds);
  return [{ type: 'StatementLinesPaid', data: { ...item, partnerId, rewardLineIds, amount, paidAt } }];
};

const release = (
  { because, reason, at: releasedAt, amount: _counted, ...item }: ReleaseStatement['data'],
  statement: Statement,
): DecisionOn<ReleaseStatement> => {
  if (statement.status === 'none') return refuse('STATEMENT_NOT_OPEN', 'The statement is not issued.');
  const { partnerId } = statement;
  const about = { ...item, partnerId };
  const rewardLineIds =
    because === 'returned' ? paidBy(statement, item.itemId) : heldBy(statement, item.itemId);
  const amount = amountOf(statement, rewardLineIds);
  if (because === 'returned')
    return rewardLineIds.length === 0
      ? notInPayment(item)
      : [
          {
            type: 'StatementPaymentReturned',
            data: { ...about, rewardLineIds, amount, reason, returnedAt: releasedAt },
          },
        ];
  if (rewardLineIds.length > 0)
    return [
      {
        type: 'StatementLinesReleased',
        data: { ...about, rewardLineIds, amount, because, reason, releasedAt },
      },
    ];
  return statement.endedItems.has(item.itemId)
    ? notInPayment(item)
    : [{ type: 'StatementReservationWithdrawn', data: { ...about, withdrawnAt: releasedAt } }];
};

const notInPayment = ({ itemId }: Pick<PayoutItem, 'itemId'>): Refusal<'LINES_NOT_IN_PAYMENT'> =>
  refuse('LINES_NOT_IN_PAYMENT', `No line is in payment of ${itemId}.`);

type Issued = Exclude<Statement, { status: 'none' }>;
const linesOf = (statement: Issued, isMeant: (line: StatementLineState) => boolean): readonly string[] =>
  [...statement.lines].flatMap(([rewardLineId, line]) => (isMeant(line) ? [rewardLineId] : []));
const heldBy = (statement: Issued, itemId: string): readonly string[] =>
  linesOf(statement, ({ inPaymentOf }) => inPaymentOf === itemId);
const paidBy = (statement: Issued, itemId: string): readonly string[] =>
  linesOf(statement, (line) => line.paidBy === itemId);

const amountOf = (statement: Issued, rewardLineIds: readonly string[]): MoneyJson =>
  moneyJson(
    sum(
      rewardLineIds.map((rewardLineId) => present(statement.lines.get(rewardLineId), 'a line').amount),
      statement.currency,
    ),
  );

export const statementDecider: Decider<Statement, StatementCommand, StatementEvent, StatementRefusal> = {
  stream: 'statement',
  initial,
  evolve,
  decide: decidedBy<StatementCommand, Statement, StatementEvent>({
    IssueStatement: issue,
    AcceptStatement: accept,
    ReserveStatement: reserve,
    SettleStatement: settle,
    ReleaseStatement: release,
  }),
};
