import { evolvedBy, isZero, parseMoney, sum, type Money } from '@channel/kernel';
import type { StatementEvent, StatementIssued } from './statement.events';

export const STATEMENT_STATUSES = ['issued', 'accepted', 'settled'] as const;
export const PAYMENT_PROBLEMS = ['failed', 'returned'] as const;

export type StatementLineState = Readonly<{
  amount: Money;
  /** The payout item that holds the line. */
  inPaymentOf: string | null;
  /** The payout item that paid it. */
  paidBy: string | null;
}>;
/** What became of the last payment that did not reach the partner. */
export type PaymentProblem = Readonly<{
  because: (typeof PAYMENT_PROBLEMS)[number];
  reason: string;
  at: string;
}>;
type Content = Readonly<{
  /** Lines of chunks; they count once the statement is issued. */
  lines: ReadonlyMap<string, StatementLineState>;
  /** Payout items that were paid, given back or given up: none of them gets lines again. */
  endedItems: ReadonlySet<string>;
  /** `null` again once it is paid. */
  paymentProblem: PaymentProblem | null;
}>;
export type Statement = Readonly<
  | (Content & { status: 'none' })
  | (Content & {
      status: (typeof STATEMENT_STATUSES)[number];
      statementId: string;
      number: string;
      programmeId: string;
      partnerId: string;
      quarter: string;
      currency: string;
      digest: string;
      /** Of the total, what belongs to earlier quarters. */
      adjusted: string;
      /** What had been accrued before the issue. */
      accrued: string;
      /** What the statement rests on, as it is shown. */
      facts: Pick<
        StatementIssued['data'],
        | 'runId'
        | 'runNumber'
        | 'definitionVersion'
        | 'position'
        | 'approvedOn'
        | 'issuedAt'
        | 'issuedOn'
        | 'payableFromOn'
      >;
    })
>;
export const initial: Statement = {
  status: 'none',
  lines: new Map(),
  endedItems: new Set(),
  paymentProblem: null,
};

export const evolve = evolvedBy<StatementEvent, Statement>({
  StatementLinesRecorded: (data, statement) => {
    const lines = new Map(statement.lines);
    for (const { rewardLineId, amount } of data.lines)
      lines.set(rewardLineId, { amount: parseMoney(amount), inPaymentOf: null, paidBy: null });
    return { ...statement, lines };
  },
  StatementIssued: (data, statement) => {
    const { statementId, number, programmeId, partnerId, quarter, digest } = data;
    const { runId, runNumber, definitionVersion, position, approvedOn, issuedAt, issuedOn } = data;
    const { payableFromOn } = data;
    const basis = { runId, runNumber, definitionVersion, position };
    const facts = { ...basis, approvedOn, issuedAt, issuedOn, payableFromOn };
    const names = { statementId, number, programmeId, partnerId, quarter, currency: data.total.currency };
    const adjusted = data.adjusted?.amount ?? '0';
    const accrued = data.accrued.amount;
    return { ...statement, status: 'issued', ...names, digest, adjusted, accrued, facts };
  },
  StatementAccepted: (_, statement) =>
    statement.status === 'none' ? statement : settledIfNothingIsLeft({ ...statement, status: 'accepted' }),
  StatementLinesReserved: ({ rewardLineIds, itemId }, statement) =>
    marked(statement, rewardLineIds, { inPaymentOf: itemId }),
  StatementReservationWithdrawn: ({ itemId }, statement) => ended(statement, itemId),
  StatementLinesPaid: ({ rewardLineIds, itemId }, statement) => {
    const paid = marked(statement, rewardLineIds, { inPaymentOf: null, paidBy: itemId });
    return settledIfNothingIsLeft(ended({ ...paid, paymentProblem: null }, itemId));
  },
  StatementLinesReleased: ({ rewardLineIds, itemId, because, reason, releasedAt: at }, statement) => {
    const released = ended(marked(statement, rewardLineIds, { inPaymentOf: null }), itemId);
    return because === 'failed' ? { ...released, paymentProblem: { because, reason, at } } : released;
  },
  StatementPaymentReturned: ({ rewardLineIds, reason, returnedAt: at }, statement) => {
    const returned = marked(statement, rewardLineIds, { paidBy: null });
    const paymentProblem = { because: 'returned', reason, at } as const;
    return returned.status === 'none' ? returned : { ...returned, status: 'accepted', paymentProblem };
  },
});

const marked = (
  statement: Statement,
  rewardLineIds: readonly string[],
  change: Partial<StatementLineState>,
): Statement => {
  const lines = new Map(statement.lines);
  for (const rewardLineId of rewardLineIds) {
    const line = lines.get(rewardLineId);
    if (line !== undefined) lines.set(rewardLineId, { ...line, ...change });
  }
  return { ...statement, lines };
};

const ended = (statement: Statement, itemId: string): Statement => ({
  ...statement,
  endedItems: new Set(statement.endedItems).add(itemId),
});

/** Also where what is left adds up to zero: there is nothing to pay, to net or to carry (G70). */
const settledIfNothingIsLeft = (statement: Statement): Statement => {
  if (statement.status === 'none') return statement;
  const left = [...statement.lines.values()].filter(({ paidBy }) => paidBy === null);
  const amounts = left.map(({ amount }) => amount);
  return left.every(({ inPaymentOf }) => inPaymentOf === null) && isZero(sum(amounts, statement.currency))
    ? { ...statement, status: 'settled' }
    : statement;
};

/** Lines that may enter a payout now: accepted, an amount other than zero, neither paid nor in payment. */
export const payableLines = (
  statement: Statement,
): readonly Readonly<{ rewardLineId: string; amount: Money }>[] =>
  statement.status === 'accepted'
    ? [...statement.lines]
        .filter(
          ([, { amount, inPaymentOf, paidBy }]) =>
            amount.minor !== 0n && inPaymentOf === null && paidBy === null,
        )
        .map(([rewardLineId, { amount }]) => ({ rewardLineId, amount }))
    : [];
