import { is, view, type Role, type ViewOf } from '@channel/http';
import { differenceOf, invariant, moneyJson, sum, type MoneyJson } from '@channel/kernel';
import {
  payableLines,
  PAYMENT_PROBLEMS,
  STATEMENT_STATUSES,
  type Statement,
} from './domain/statement/statement';

/** Whose a statement is, and who pays and audits it. */
export const STATEMENT_READERS: readonly Role[] = [
  'partner.finance',
  'partner.admin',
  'finance.analyst',
  'finance.approver',
  'auditor',
];

/** Who may know what a partner earns or will: its money people, and the vendor's who decide on deals and money. */
export const EARNING_READERS: readonly Role[] = ['channel.manager', 'channel.lead', ...STATEMENT_READERS];

export const statementView = view('Statement', {
  number: is.text,
  status: is.oneOf(STATEMENT_STATUSES),
  programmeId: is.id,
  partnerId: is.id,
  quarter: is.quarter,
  runId: is.id,
  runNumber: is.count,
  definitionVersion: is.count,
  position: is.checkpoint.describe('The place in the log up to which facts count.'),
  approvedOn: is.day,
  issuedAt: is.instant,
  issuedOn: is.day,
  payableFromOn: is.day,
  accrued: is.money.describe('What had been accrued before the issue.'),
  calculated: is.money.describe('Of the total, what belongs to the quarter itself.'),
  adjusted: is.money.describe('Of the total, what belongs to earlier quarters.'),
  total: is.money,
  payable: is.money,
  inPayment: is.money,
  paid: is.money,
  paymentProblem: view('PaymentProblem', {
    because: is.oneOf(PAYMENT_PROBLEMS),
    reason: is.text,
    at: is.instant,
  }).optional(),
  lineCount: is.count,
  digest: is.text.describe('Over the lines in their order; anybody can calculate it again.'),
  asOf: is.text.optional().describe('The moment that was asked for.'),
});
export type StatementView = ViewOf<typeof statementView>;

/** A statement as its partner and finance see it. */
export const viewOfStatement = (statement: Statement): StatementView => {
  invariant(statement.status !== 'none', 'a statement that is shown was issued');
  const { number, status, programmeId, partnerId, quarter, currency, digest, lines, facts } = statement;
  const { adjusted, accrued, paymentProblem } = statement;
  const amounts = [...lines.values()];
  const total = sum(
    amounts.map(({ amount }) => amount),
    currency,
  );
  const inState = (wanted: (line: (typeof amounts)[number]) => boolean): MoneyJson =>
    moneyJson(
      sum(
        amounts.filter(wanted).map(({ amount }) => amount),
        currency,
      ),
    );
  return {
    number,
    status,
    programmeId,
    partnerId,
    quarter,
    ...facts,
    accrued: { amount: accrued, currency },
    calculated: differenceOf(moneyJson(total), { amount: adjusted, currency }),
    adjusted: { amount: adjusted, currency },
    total: moneyJson(total),
    payable: moneyJson(
      sum(
        payableLines(statement).map(({ amount }) => amount),
        currency,
      ),
    ),
    inPayment: inState(({ inPaymentOf }) => inPaymentOf !== null),
    paid: inState(({ paidBy }) => paidBy !== null),
    ...(paymentProblem === null ? {} : { paymentProblem }),
    lineCount: lines.size,
    digest,
  };
};
