import { moneyJson, sum } from '@channel/kernel';
import { payableLines, type Statement } from './statement';

/** A statement as its partner and finance see it. */
export const statementView = (statement: Statement): object => {
  if (statement.status === 'none') return { status: statement.status };
  const { statementId, number, status, programmeId, partnerId, quarter, currency, digest, lines, facts } =
    statement;
  const { adjusted, accrued, paymentProblem } = statement;
  const amounts = [...lines.values()];
  const total = sum(
    amounts.map(({ amount }) => amount),
    currency,
  );
  const inState = (wanted: (line: (typeof amounts)[number]) => boolean): object =>
    moneyJson(
      sum(
        amounts.filter(wanted).map(({ amount }) => amount),
        currency,
      ),
    );
  return {
    id: statementId,
    number,
    status,
    programmeId,
    partnerId,
    quarter,
    ...facts,
    accrued: { amount: accrued, currency },
    calculated: { amount: (total.minor - BigInt(adjusted)).toString(), currency },
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
